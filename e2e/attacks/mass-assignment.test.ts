import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../lib/documents'
import { Caller } from '../lib/http'
import { account } from '../lib/platform'

const NOBODYS = '999999999999999999'
/** What the server knows by itself; no form of any endpoint has one of these. */
const EXTRAS = { createdAt: '2000-01-01T00:00:00Z', orgPath: '/1/', ownerId: '1', createBy: 'x', delFlag: 1, tenantId: '9', version: 99, id: '1', roles: ['admin'] }

interface Write {
  method: string
  path: string
  type: string
  /** A list or a file, which has no fields. */
  plain: boolean
}

let admin: Caller
let writes: Write[]
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  writes = (await operations(admin)).flatMap(({ method, path, body }) =>
    body ? [{ method, path: path.replace(/\{\w+\}/g, NOBODYS), type: body.type, plain: body.schema?.type === 'array' || body.schema?.properties?.file !== undefined }] : [],
  )
})

describe('C07 every endpoint that takes a body', () => {
  it('refuses fields that it does not know, with their name, whoever sends them and whatever the rest is like', async () => {
    const forms = writes.filter((it) => it.type === 'application/json' && !it.plain)
    let named = 0
    for (const { method, path } of forms) {
      const answer = await admin.send(method, path, EXTRAS)
      const what = `${method} ${path} ${answer.status} ${JSON.stringify(answer.body)}`
      if (answer.status === 403) continue // for residents, or nobody but the person himself
      expect([what, answer.status, answer.body.code]).toEqual([what, 400, 'UNKNOWN_FIELD'])
      expect(Object.keys(EXTRAS)).toContain(answer.body.errors[0].field)
      named++
    }
    expect(named).toBeGreaterThan(40)
  })

  it('answers with 4xx, never 5xx, where it takes a list or a file instead', async () => {
    for (const { method, path } of writes.filter((it) => it.type !== 'application/json' || it.plain)) {
      const answer = await admin.send(method, path, EXTRAS)
      expect([method, path, answer.status >= 400 && answer.status < 500]).toEqual([method, path, true])
    }
  })
})
