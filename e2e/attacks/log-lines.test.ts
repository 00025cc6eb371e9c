import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { Caller } from '../lib/http'
import { account, stateFolder } from '../lib/platform'

/** D07: a line that begins with a date is one of ours, whatever somebody sends. */
const mark = `f${Math.random().toString(36).slice(2, 10)}`
const FORGED = `2026-01-01 00:00:00.000 ERROR ${mark} forged`
const BREAKS = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\u000b']
const LINES = /\r\n|[\n\r\u2028\u0085\u000b]/
const folder = resolve(stateFolder, 'logs')

it('D07 text of others begins no line in any log of the running processes', async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  for (const text of BREAKS.map((it) => `x${it}${FORGED}`)) {
    const coded = encodeURIComponent(text)
    const form = new FormData()
    form.append('file', new Blob(['no picture']), text)
    const headers = { 'user-agent': FORGED, 'x-forwarded-for': FORGED, 'x-trace-id': FORGED }
    const answers = await Promise.all([
      new Caller().post('/api/auth/sessions', { account: text, password: text, client: 'ADMIN' }, headers),
      new Caller().post('/api/auth/sessions', { account: text, password: text, client: text }, headers),
      admin.get(`/api/org/members?name=${coded}&orgId=${coded}&sort=${coded}`),
      admin.get(`/api/org/members/${coded}`),
      admin.get(`/api/${coded}`),
      admin.get(`/${coded}`),
      admin.post('/api/org/members', { name: text, orgId: text, memberType: text }),
      admin.post('/api/auth/roles', { [text]: text }),
      admin.post('/api/meeting/sign-ins', { token: text }),
      admin.post('/api/org/photos', form),
    ])
    expect(answers.map((it) => it.status >= 400 && it.status < 500)).toEqual(answers.map(() => true))
  }
  await new Promise((done) => setTimeout(done, 1_000)) // logs are written aside
  const logs = readdirSync(folder).filter((it) => it.endsWith('.log'))
  expect(logs).toEqual(expect.arrayContaining(['gateway.log', 'auth-service.log', 'org-service.log']))
  const forged = logs.flatMap((log) => readFileSync(resolve(folder, log), 'utf8').split(LINES).filter((line) => line.startsWith(FORGED)).map((line) => `${log}: ${line}`))
  expect(forged).toEqual([])
}, 60_000)
