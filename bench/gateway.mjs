import { createHmac } from 'node:crypto'
import { account, cpu, environmentOf, gateway, login, part } from './platform.mjs'
import { round } from './report.mjs'
import { load, once } from './wrk.mjs'

/** The front door's own cost, on an endpoint that does next to nothing. */
export async function measure(row) {
  const token = await login(account('SUPER_ADMIN'))
  const path = '/api/meeting/types'
  const through = await load(gateway() + path, { token })
  const direct = await load(`http://127.0.0.1:${part('meeting-service').port}${path}`, { token, headers: { 'X-Service-Token': serviceToken() } })
  row({ what: 'cheap endpoint through the gateway', value: round(through.rate), unit: `req/s, p95 ${round(through.p95, 1)} ms; direct ${round(direct.rate)} req/s` })
  const { pid } = part('gateway')
  const before = cpu(pid)
  const run = await once(gateway() + path, { token, seconds: 10 })
  const cost = ((cpu(pid) - before) * 1000) / (run.rate * 10)
  row({ what: 'CPU of the gateway per request', value: round(cost, 3), unit: 'ms', goal: '≤ 0.35 ms', met: cost <= 0.35 })
}

/** What a sibling service would send; the secret is that of this installation. */
function serviceToken() {
  const part = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const text = `${part({ alg: 'HS256', typ: 'svc+jwt' })}.${part({ iss: 'bench', aud: 'dangjian-internal', iat: now, exp: now + 300 })}`
  return `${text}.${createHmac('sha256', Buffer.from(environmentOf('meeting-service').DANGJIAN_SERVICE_SECRET, 'base64')).update(text).digest('base64url')}`
}
