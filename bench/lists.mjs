import { account, gateway, login } from './platform.mjs'
import { round } from './report.mjs'
import { compare, load } from './wrk.mjs'

/** Member list through the gateway: a town's scope beside no scope, a deep page beside the first; the tree of organisations. */
export async function measure(row, goal = 600) {
  const size = goal === 600 ? '9,000' : '200,000'
  const town = await login(account('TOWN_ADMIN'))
  const admin = await login(account('SUPER_ADMIN'))
  const list = `${gateway()}/api/org/members?size=20`
  const last = size === '9,000' ? 390 : 1000
  const [scoped, unscoped, deep] = await compare([{ url: `${list}&page=1`, token: town }, { url: `${list}&page=1`, token: admin }, { url: `${list}&page=${last}`, token: admin }])
  row({ what: `member list, town scope, ${size} members`, value: round(scoped.rate), unit: `req/s, p95 ${round(scoped.p95)} ms`, goal: `≥ ${goal}`, met: scoped.rate >= goal })
  const ratio = unscoped.rate / scoped.rate
  row({ what: `… the same without scope: ${round(unscoped.rate)} req/s; slowdown by the scope`, value: round(ratio, 2), unit: '×', goal: '≤ 1.2 ×', met: ratio <= 1.2 })
  const depth = unscoped.rate / deep.rate
  row({ what: `… page ${last} (${round(deep.rate)} req/s) beside page 1; slowdown by depth`, value: round(depth, 2), unit: '×', goal: '≤ 1.5 ×', met: depth <= 1.5 })
  const [calm, idle] = await compare([{ url: `${list}&page=1`, token: town, connections: 1 }, { url: `${gateway()}/api/meeting/types`, token: town, connections: 1 }])
  row({ what: `… for one reader on an idle machine (an endpoint that does nothing: ${round(idle.p95, 1)} ms)`, value: round(calm.p95, 1), unit: 'ms p95', goal: '≤ 30 ms', met: calm.p95 <= 30 })
  const tree = await load(`${gateway()}/api/org/organizations/tree`, { token: admin, connections: 2 })
  row({ what: 'tree of some 600 organisations, from memory', value: round(tree.p95, 1), unit: 'ms p95', goal: '≤ 10 ms', met: tree.p95 <= 10 })
}
