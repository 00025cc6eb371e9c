import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { gather, signIn, type Crowd } from '../lib/crowd'
import { count, query } from '../lib/database'
import { code, publish } from '../lib/meetings'
import { eventually, part, platformAside } from '../lib/platform'

const CROWD = 40
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather(CROWD)
}, 120_000)

const invite = () => publish(crowd.admin, crowd.orgId, { audience: 'SELECTED', participantIds: crowd.members.map((it) => it.id) })
const signedRows = (meetingId: string) => count('meeting-service', 'select count(*) from participant where meeting_id = ? and signed_at is not null', [meetingId])
const pending = () => count('meeting-service', 'select count(*) from outbox where sent_at is null')
const facts = (meetingId: string) => query('meeting-service', "select event_id from outbox where type = 'MEETING_SIGNED' and sharding_key = ?", [meetingId])

/** Every event of the meeting is in effect at the consumer, exactly once. */
async function inEffectOnce(meetingId: string, expected: number, seconds: number) {
  await eventually('the outbox is empty', async () => (await pending()) === 0, seconds)
  const ids = (await facts(meetingId)).map((it) => it.event_id)
  expect(ids.length).toBe(expected)
  for (const service of ['message-service', 'screen-service']) {
    await eventually(`${service} took all in`, async () => (await count(service, 'select count(distinct event_id) from inbox where event_id in (?)', [ids])) === expected, seconds)
  }
  expect((await crowd.admin.get(`/api/meeting/meetings/${meetingId}`)).body.signed).toBe(expected)
  await eventually('the screen shows the number', async () => Number((await query('screen-service', 'select signed from meeting where id = ?', [meetingId]))[0]?.signed) === expected, seconds)
  const notices = await query('message-service', "select account_id, count(*) as n from message where biz_id = ? and type = 'MEETING_NOTICE' group by account_id", [meetingId])
  expect(notices.length).toBe(CROWD)
  expect(notices.filter((it) => Number(it.n) !== 1)).toEqual([])
}

afterEach(async () => {
  for (const name of ['rocketmq', 'meeting-service', 'message-service', 'redis']) if (!part(name).healthy) await platformAside('start', name)
}, 120_000)

describe('R03 broker down for a minute during sign-ins', () => {
  it('every sign-in is accepted, every event arrives after its return, once in effect', async () => {
    const meeting = await invite()
    await eventually('notices of the publication', async () => (await pending()) === 0, 30)
    await platformAside('kill', 'rocketmq')
    const down = Date.now()
    const answers = await Promise.all(
      crowd.members.map(async ({ caller }, index) => {
        await new Promise((done) => setTimeout(done, index * 1000))
        const started = Date.now()
        const answer = await caller.post('/api/meeting/sign-ins', { token: await code(crowd.admin, meeting.id) })
        return [answer.status, Date.now() - started < 3_000]
      }),
    )
    expect(answers).toEqual(Array.from({ length: CROWD }, () => [201, true]))
    await new Promise((done) => setTimeout(done, Math.max(0, down + 60_000 - Date.now())))
    expect(await pending()).toBeGreaterThanOrEqual(CROWD)
    await platformAside('start', 'rocketmq')
    await inEffectOnce(meeting.id, CROWD, 90)
  }, 300_000)
})

describe('R01 meeting-service killed between commit and send, again and again', () => {
  it('nothing lost, nothing invented', async () => {
    const rounds = 5
    for (let round = 0; round < rounds; round++) {
      const meeting = await invite()
      const token = () => code(crowd.admin, meeting.id)
      const answers = crowd.members.map(({ caller }) => signIn(caller, token, 90))
      await new Promise((done) => setTimeout(done, 20 + round * 45))
      await platformAside('kill', 'meeting-service')
      await platformAside('start', 'meeting-service')
      expect((await Promise.all(answers)).filter((it) => it !== 201 && it !== 200)).toEqual([])
      expect(await signedRows(meeting.id)).toBe(CROWD)
      await inEffectOnce(meeting.id, CROWD, 60)
    }
  }, 600_000)
})

describe('R04 poison message', () => {
  it('ends in the dead-letter list and holds nobody up', async () => {
    const meeting = await invite()
    const poison = crypto.randomUUID()
    const { poison: put } = await import('./poison')
    await put(poison, meeting.id)
    const token = await code(crowd.admin, meeting.id)
    const started = Date.now()
    await Promise.all(crowd.members.slice(0, 10).map(({ caller }) => caller.post('/api/meeting/sign-ins', { token })))
    await eventually('the others flow meanwhile', async () => Number((await query('screen-service', 'select signed from meeting where id = ?', [meeting.id]))[0]?.signed) === 10, 10)
    expect(Date.now() - started).toBeLessThan(15_000)
    for (const service of ['message-service', 'screen-service']) {
      await eventually(`${service} lists it as dead`, async () => (await count(service, 'select count(*) from dead_letter where event_id = ?', [poison])) >= 1, 180)
    }
  }, 300_000)
})

describe('R06 cache flushed', () => {
  it('widens no right, ends no session, and sign-in stays once', async () => {
    const meeting = await invite()
    const token = await code(crowd.admin, meeting.id)
    const { caller } = crowd.members[0]
    expect((await caller.post('/api/meeting/sign-ins', { token })).status).toBe(201)
    const { flush } = await import('./redis')
    const gone = crowd.members[1].caller
    expect((await gone.delete('/api/auth/sessions/current')).status).toBe(204)
    await flush()
    expect((await gone.get('/api/auth/me')).status).toBe(401)
    expect((await caller.get('/api/org/members')).status).toBe(403)
    expect((await caller.get('/api/meeting/meetings')).status).toBe(403)
    expect((await caller.post('/api/meeting/sign-ins', { token: await code(crowd.admin, meeting.id) })).status).toBe(200)
    expect(await signedRows(meeting.id)).toBe(1)
    crowd.members.splice(1, 1)
  })
})
