import mysql from 'mysql2/promise'
import { crowd, organizations } from './people.mjs'
import { account, call, cpu, environmentOf, gateway, login, part, pause } from './platform.mjs'
import { median, percentile, round } from './report.mjs'

const MEMBERS = 200
const MEETINGS = 15
const RUSHES = 3
const LANES = 32
const processes = ['gateway', 'meeting-service', 'message-service', 'screen-service', 'mariadb', 'rocketmq', 'redis']

/** Sign-in rushes; how long their facts took to the inbox and to the screen, and that none was lost or doubled. */
export async function measure(row) {
  const admin = await login(account('SUPER_ADMIN'))
  const branch = (await organizations(admin)).find((it) => it.type === 'BRANCH')
  const members = await crowd(admin, branch.id, MEMBERS)
  const announce = async () => {
    const meetings = []
    while (meetings.length < MEETINGS) meetings.push(await publish(admin, branch.id, members))
    return meetings
  }
  await rush(await announce(), members, admin) // warm
  const runs = []
  while (runs.length < RUSHES) runs.push(await observed(await announce(), members, admin))
  const middle = (of) => median(runs.map(of))
  const rate = middle((it) => it.rate)
  const p95 = middle((it) => it.p95)
  row({ what: `sign-ins per second, ${MEMBERS * MEETINGS} sign-ins, ${LANES} at once`, value: round(rate), unit: `at p95 ${round(p95)} ms`, goal: '≥ 300 at p95 ≤ 200 ms', met: rate >= 300 && p95 <= 200 })
  row({ what: 'processor time per sign-in, its consequences included', value: processes.map((name, i) => `${name.replace('-service', '')} ${round(middle((it) => it.used[i]), 2)}`).join(', '), unit: 'ms' })
  const accepted = runs.reduce((sum, it) => sum + it.accepted, 0)
  const astray = runs.reduce((sum, it) => sum + it.astray, 0)
  const refused = runs.flatMap((it) => it.refused)
  row({ what: 'accepted and then lost or doubled', value: astray, unit: `of ${accepted}${refused.length ? `; refused: ${refused.join(', ')}` : ''}`, goal: '0, none refused', met: astray === 0 && !refused.length })
  const inbox = middle((it) => it.inbox)
  row({ what: 'event → inbox, p99 during the rush', value: round(inbox), unit: 'ms', goal: '≤ 1,000 ms', met: inbox <= 1000 })
  const screen = middle((it) => it.screen)
  row({ what: 'event → screen, p99 during the rush', value: round(screen), unit: 'ms', goal: '≤ 1,000 ms', met: screen <= 1000 })
}

/** One rush with all that is known of it afterwards. */
async function observed(meetings, members, admin) {
  await pause(2_000)
  const screen = await watch(admin)
  const before = processes.map((name) => cpu(part(name).pid))
  const { times, acknowledged, seconds, statuses } = await rush(meetings, members, admin)
  await pause(4_000)
  screen.stop()
  const used = processes.map((name, i) => ((cpu(part(name).pid) - before[i]) * 1000) / times.length)
  const facts = await rows('meeting-service', "select event_id, occurred_at from outbox where type = 'MEETING_SIGNED' and sharding_key in (?)", [meetings.map((it) => it.id)])
  const accepted = statuses.filter((it) => it === 201).length
  const refused = [...new Set(statuses)].filter((it) => it !== 201).map((status) => `${statuses.filter((it) => it === status).length} × ${status}`)
  const handled = new Map((await rows('message-service', 'select event_id, max(handled_at) as at from inbox where event_id in (?) group by event_id', [facts.map((it) => it.event_id)])).map((it) => [it.event_id, it.at]))
  const inbox = facts.map((it) => (handled.has(it.event_id) ? handled.get(it.event_id) - it.occurred_at : Infinity))
  return {
    rate: times.length / seconds, p95: percentile(times, 0.95), used, accepted, refused, astray: Math.abs(accepted - facts.length),
    inbox: percentile(inbox, 0.99), screen: percentile(screen.lags(acknowledged), 0.99),
  }
}

async function publish(admin, orgId, members) {
  const now = Date.now()
  const answer = await call('POST', '/api/meeting/meetings', admin, {
    title: '签到测速', type: 'PARTY_CLASS', startAt: new Date(now - 60_000).toISOString(), endAt: new Date(now + 3_600_000).toISOString(), mode: 'OFFLINE', place: '会议室', audience: 'SELECTED',
    participantIds: members.map((it) => it.id), content: '测速', orgId,
  })
  if (answer.status !== 201) throw new Error(`publishing answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Members arrive meeting by meeting as they would; LANES of them at once. */
async function rush(meetings, members, admin) {
  const codes = new Map()
  const code = async (id) => {
    const known = codes.get(id)
    if (known && known.until > Date.now()) return known.token
    const answer = await call('GET', `/api/meeting/meetings/${id}/qr-code`, admin, undefined, { accept: 'application/json' })
    codes.set(id, { token: answer.body.token, until: Date.parse(answer.body.expiresAt) })
    return answer.body.token
  }
  for (const { id } of meetings) await code(id)
  const queue = members.flatMap((member) => meetings.map((meeting) => ({ member, meeting })))
  const times = []
  const statuses = []
  const acknowledged = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const token = await code(next.meeting.id)
        const begun = performance.now()
        const answer = await call('POST', '/api/meeting/sign-ins', next.member.token, { token })
        times.push(performance.now() - begun)
        statuses.push(answer.status)
        if (answer.status === 201) acknowledged.push({ meetingId: next.meeting.id, at: Date.now() })
      }
    }),
  )
  return { times, statuses, acknowledged, seconds: (performance.now() - started) / 1000 }
}

/** Listens to the live stream as the console does and notes when which number of sign-ins became visible. */
async function watch(token) {
  const stop = new AbortController()
  const seen = []
  const response = await fetch(`${gateway()}/api/screen/stream`, { headers: { authorization: `Bearer ${token}` }, signal: stop.signal })
  ;(async () => {
    let text = ''
    try {
      for await (const chunk of response.body) {
        text += Buffer.from(chunk).toString()
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const event = text.slice(0, end)
          text = text.slice(end + 2)
          const data = /^data:\s*(.*)$/m.exec(event)?.[1]
          if (/^event:\s*meeting$/m.test(event) && data) seen.push({ ...JSON.parse(data), at: Date.now() })
        }
      }
    } catch {
      // stopped
    }
  })()
  return {
    stop: () => stop.abort(),
    /** For the n-th sign-in of a meeting: how long until the stream showed at least n. */
    lags: (acknowledged) => {
      const nth = new Map()
      return acknowledged.map(({ meetingId, at }) => {
        const n = (nth.get(meetingId) ?? 0) + 1
        nth.set(meetingId, n)
        const shown = seen.find((it) => String(it.meetingId) === String(meetingId) && it.signed >= n)
        return shown ? Math.max(0, shown.at - at) : Infinity
      })
    },
  }
}

async function rows(service, sql, values) {
  const env = environmentOf(service)
  const [host, port] = env.DANGJIAN_DB.split(':')
  const connection = await mysql.createConnection({ host, port: Number(port), user: env.DANGJIAN_DB_USER, password: env.DANGJIAN_DB_PASSWORD, database: env.DANGJIAN_DB_SCHEMA })
  try {
    return (await connection.query(sql, values))[0]
  } finally {
    await connection.end()
  }
}
