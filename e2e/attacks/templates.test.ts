import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { inDatabase, inFiles } from '../lib/places'
import { plant, uproot, type Garden } from '../lib/planted'
import { account, eventually } from '../lib/platform'
import { rowsOf } from '../lib/sheet'

/** D09: what template and expression languages would compute. Nothing here may: a text is a text. */
const LANGUAGES = ['${7*7}', '#{7*7}', '{{7*7}}', '*{T(java.lang.Runtime).class}', '%{7*7}', '${jndi:ldap://127.0.0.1:1/x}', "@{'7'.repeat(2)}"]
const mark = Math.random().toString(36).slice(2, 8)
const around = (it: string) => `z${mark}${it}${mark}z`

let admin: Caller
const gardens: [string, Garden][] = []
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { townA, branchesB } = await twoTowns(admin)
  await Promise.all(LANGUAGES.map(around).map(async (text) => gardens.push([text, await plant(admin, townA, branchesB[0], text)])))
}, 120_000)
afterAll(async () => {
  await Promise.all(gardens.map(([, garden]) => uproot(garden)))
}, 60_000)

/** Names of places take no slash. */
const holds = (body: unknown, text: string) => [text, text.replaceAll('/', '')].some((it) => JSON.stringify(body).includes(JSON.stringify(it).slice(1, -1)))

describe('D09 text of templates', () => {
  it('is given back letter by letter wherever it was written: names, remarks, topics, reasons, notices', async () => {
    const each = gardens.flatMap(([text, { things }]) => things.map((it) => ({ ...it, text })))
    const missing = each.map(({ what, shown, text }) => eventually(`${what} shows ${text}`, async () => holds(await shown(), text), 20).then(() => undefined, String))
    expect((await Promise.all(missing)).filter((it) => it !== undefined)).toEqual([])
  }, 120_000)

  it('stands in the exports as it was written', async () => {
    for (const path of ['dictionaries', 'parameters', 'roles'].map((it) => `/api/auth/${it}/export`).concat('/api/org/towns/export', '/api/org/organizations/export')) {
      const cells = rowsOf(new Uint8Array((await admin.get(path)).body)).flat().join('\n')
      for (const [text] of gardens) expect([path, cells.includes(text) || cells.includes(text.replaceAll('/', ''))]).toEqual([path, true])
    }
  })

  it('is told on the phone as it was written: what stands open, and the words of the notice', async () => {
    for (const [text, { member, meetingId }] of gardens) {
      const echo = (await member.caller.get('/api/message/echo')).body
      expect(echo.items.find((it: any) => it.code === 'MEETING_UNSIGNED')?.count).toBe(1)
      const notice = (await member.caller.get('/api/message/messages')).body.items.find((it: any) => it.bizId === meetingId)
      expect(JSON.stringify([notice.title, notice.content ?? notice.body])).toContain(JSON.stringify(text).slice(1, -1))
    }
  })

  it('is computed nowhere: not in a table, not in a log, not in what was sent on', async () => {
    const computed = ['49', '77', 'class java.lang.Runtime', ''].map(around)
    expect(await inDatabase(computed)).toEqual([])
    expect(inFiles([...computed, 'Error looking up JNDI', 'ldap://127.0.0.1:1/x}: '])).toEqual([])
  }, 60_000)
})
