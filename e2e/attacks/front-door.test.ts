import { request } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { Caller } from '../lib/http'
import { account, addresses, gateway, status } from '../lib/platform'

const SERVICES = ['auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service']
const nobody = new Caller()
let admin: Caller
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
})

/** Sends a path exactly as written; fetch would tidy it. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(gateway)
  return new Promise((done, failed) => {
    const call = request({ hostname, port, path, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (it) => (body += it)).on('end', () => done({ status: answer.statusCode!, body }))
    })
    call.on('error', failed).end()
  })
}

describe('tokens', () => {
  it.each([
    ['unsigned', (token: string) => `${b64({ alg: 'none', typ: 'at+jwt' })}.${token.split('.')[1]}.`],
    ['with a foreign signature', (token: string) => `${token.split('.').slice(0, 2).join('.')}.${'A'.repeat(342)}`],
    ['with another subject', (token: string) => `${token.split('.')[0]}.${b64({ ...payload(token), sub: '987654321' })}.${token.split('.')[2]}`],
  ])('A01 A02 a token %s is refused by the gateway and by every service', async (_, forge) => {
    const forged = new Caller(forge(admin.token!))
    for (const path of ['/api/auth/me', '/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home']) {
      expect([path, (await forged.get(path)).status]).toEqual([path, 401])
    }
  })

  it('A08 after logout the token is dead on every service and on an open stream', async () => {
    const leaving = await Caller.login(account('TOWN_ADMIN'))
    const stream = await fetch(`${gateway}/api/screen/stream`, { headers: { authorization: `Bearer ${leaving.token}` } })
    expect(stream.status).toBe(200)
    const closed = drain(stream)
    expect((await leaving.delete('/api/auth/sessions/current')).status).toBe(204)
    for (const path of ['/api/auth/me', '/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home']) {
      expect([path, (await leaving.get(path)).status]).toEqual([path, 401])
    }
    await expect(Promise.race([closed, new Promise((_, late) => setTimeout(() => late(new Error('the stream stayed open')), 8_000))])).resolves.toBeDefined()
    expect((await nobody.post('/api/auth/sessions/refresh', { refreshToken: leaving.refreshToken })).status).toBe(401)
  })
})

describe('A08, A11 sessions of others', () => {
  it('A08 who is forced out is refused by every service at the next request, and his stream ends (SYS-30)', async () => {
    const who = account('TOWN_ADMIN')
    const leaving = await Caller.login(who)
    const stream = await fetch(`${gateway}/api/screen/stream`, { headers: { authorization: `Bearer ${leaving.token}` } })
    expect(stream.status).toBe(200)
    const closed = drain(stream)
    const open = (await admin.get(`/api/auth/online-sessions?account=${who.account}`)).body.items
    expect(open.length).toBeGreaterThan(0)
    expect(JSON.stringify(open)).not.toContain(payload(leaving.token!).sid)
    expect((await admin.delete(`/api/auth/online-sessions/${open.map((it: any) => it.id).join(',')}`)).status).toBe(204)
    for (const path of ['/api/auth/me', '/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home']) {
      expect([path, (await leaving.get(path)).status]).toEqual([path, 401])
    }
    await expect(Promise.race([closed, new Promise((_, late) => setTimeout(() => late(new Error('the stream stayed open')), 8_000))])).resolves.toBeDefined()
  })

  it('A11 an ordinary user gets no list of who is online, and ends nobody', async () => {
    const town = await Caller.login(account('TOWN_ADMIN'))
    expect((await town.get('/api/auth/online-sessions')).status).toBe(403)
    expect((await town.delete('/api/auth/online-sessions/1')).status).toBe(403)
  })
})

describe('gateway', () => {
  it.each(['from-source', 'user_id', 'username', 'X-User-Id', 'X-Tenant', 'X-Forwarded-For', 'X-Forwarded-User', 'X-Service-Token'])('B01 the header %s from outside gives no identity', async (header) => {
    const claiming = new Caller(undefined, gateway, { [header]: header === 'from-source' ? 'inner' : '1' })
    for (const path of ['/api/auth/me', '/api/org/members', '/internal/grants/1']) expect([401, 404]).toContain((await claiming.get(path)).status)
    const knownUser = new Caller(admin.token, gateway, { [header]: '1' })
    expect((await knownUser.get('/api/auth/me')).body.account.id).toBe((await admin.get('/api/auth/me')).body.account.id)
  })

  it.each(SERVICES)('B02 %s refuses calls that do not come through the gateway', async (name) => {
    const port = status().parts.find((it) => it.name === name)!.port
    const direct = new Caller(admin.token, `http://127.0.0.1:${port}`)
    const api = `/api/${name.replace('-service', '')}`
    for (const path of [`${api}/members`, `${api}/me`, `${api}/meetings`, '/internal/organizations', '/internal/grants/1', '/actuator/env', '/v3/api-docs']) {
      expect([path, (await direct.get(path)).status]).toEqual([path, 401])
    }
  })

  it.each([
    '//api/org/members', '/api//org/members', '/./api/org/members', '/api/auth/sessions/../../org/members', '/api/org/members;x=.js', '/api/org/members/%2e%2e/members',
    '/%61pi/org/members', '/api/org/members/v3/api-docs', '/API/ORG/members', '/admin/..%2fapi/org/members', '/api/auth/sessions%2f..%2f..%2forg/members', '/admin/../api/org/members',
  ])('B03 the path %s opens nothing', async (path) => {
    const answer = await raw(path)
    expect([400, 401, 403, 404]).toContain(answer.status)
    expect(answer.body).not.toContain('"items"')
  })

  it('B04 every documented route answers 401 without a token, except the reviewed list', async () => {
    const open = ['POST /api/auth/sessions', 'POST /api/auth/sessions/refresh', 'POST /api/auth/captchas', 'POST /api/auth/resident-sessions']
    let routes = 0
    for (const route of open) expect([route, (await nobody.post(route.slice('POST '.length), {})).status]).toEqual([route, 400])
    for (const name of SERVICES) {
      const document = await nobody.get(`${new URL(addresses.apiDocs).pathname.replace(/\/$/, '')}/${name.replace('-service', '')}`)
      expect([name, document.status]).toEqual([name, 200])
      for (const [path, methods] of Object.entries<any>(document.body.paths)) {
        if (path.startsWith('/internal/')) continue
        for (const method of Object.keys(methods).map((it) => it.toUpperCase())) {
          if (open.includes(`${method} ${path}`)) continue
          routes++
          const answer = await nobody.send(method, path.replace(/\{\w+\}/g, '1'), ['POST', 'PUT'].includes(method) ? {} : undefined)
          expect([method, path, answer.status]).toEqual([method, path, 401])
        }
      }
    }
    expect(routes).toBeGreaterThan(40)
  })

  it.each([
    '/actuator', '/actuator/env', '/actuator/heapdump', '/actuator/gateway/routes', '/actuator/refresh', '/druid/index.html', '/swagger-ui/index.html', '/v3/api-docs', '/jmreport/list',
    '/api/org/actuator/env', '/api/auth/actuator', '/internal/organizations', '/internal/jobs/run', '/org-service/internal/organizations', '/nacos',
  ])('B05 %s does not exist from outside', async (path) => {
    for (const caller of [nobody, admin]) expect([401, 404]).toContain((await caller.get(path)).status)
    expect((await admin.get(path)).status).toBe(404)
  })
})

const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const payload = (token: string) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString())

async function drain(response: Response): Promise<string> {
  let text = ''
  try {
    for await (const chunk of response.body as any) text += Buffer.from(chunk).toString()
  } catch {
    text += '(cut)'
  }
  return text || '(closed)'
}
