import { beforeAll, describe, expect, it } from 'vitest'
import { addMember, twoTowns } from '../lib/county'
import { count, query } from '../lib/database'
import { Caller } from '../lib/http'
import { code, publish } from '../lib/meetings'
import { account, eventually } from '../lib/platform'

let admin: Caller
let branchA: string
let branchB: string
let member: Caller
let stranger: Caller

const newMember = async (orgId: string) => {
  const it = await addMember(admin, orgId)
  return Caller.login({ account: it.phone as string, password: it.phone as string, client: 'CADRE' })
}

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const towns = await twoTowns(admin)
  branchA = towns.branchesA[0].id
  branchB = towns.branchesB[0].id
  member = await newMember(branchA)
  stranger = await newMember(branchB)
}, 60_000)

describe('G01 sign-in', () => {
  it('MEET-24 before the start it is refused and says when to come', async () => {
    const meeting = await publish(admin, branchA, { startAt: new Date(Date.now() + 600_000).toISOString() })
    const answer = await member.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })
    expect([answer.status, answer.body.code]).toEqual([409, 'OUTSIDE_WINDOW'])
    expect(answer.body.detail).toContain('不在签到时间范围内')
  })

  it('MEET-24 after the end it is refused, by the clock of the server, whatever the phone says', async () => {
    const meeting = await publish(admin, branchA, { endAt: new Date(Date.now() + 3_000).toISOString() })
    await new Promise((done) => setTimeout(done, 4_000))
    const answer = await member.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) }, { date: new Date(0).toUTCString() })
    expect([answer.status, answer.body.code]).toEqual([409, 'OUTSIDE_WINDOW'])
    expect(await count('meeting-service', 'select count(*) from participant where meeting_id = ? and signed_at is not null', [meeting.id])).toBe(0)
  })

  it('3 of 03 §3.9: who is not invited is refused', async () => {
    const meeting = await publish(admin, branchA)
    const answer = await stranger.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })
    expect([answer.status, answer.body.code]).toEqual([403, 'NOT_INVITED'])
  })

  it('a code that was changed, made up or taken from another meeting does not sign in', async () => {
    const meeting = await publish(admin, branchA)
    const token = await code(admin, meeting.id)
    const flipped = token.slice(0, -3) + (token.endsWith('AAA') ? 'BBB' : 'AAA')
    for (const forged of [flipped, meeting.id, '', 'a.b.c', token.replace(/^[^.]+/, Buffer.from('1').toString('base64url'))]) {
      const answer = await member.post('/api/meeting/sign-ins', { token: forged })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect((await admin.get(`/api/meeting/meetings/${meeting.id}`)).body.signed).toBe(0)
  })

  it('a photographed code of more than 45 seconds ago is refused as expired', async () => {
    const meeting = await publish(admin, branchA)
    const token = await code(admin, meeting.id)
    await new Promise((done) => setTimeout(done, 61_000))
    expect((await member.post('/api/meeting/sign-ins', { token })).status).toBe(410)
    expect((await member.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })).status).toBe(201)
  })

  it('4 of 03 §3.9: 40 scans at once make one row, one count and one event; nobody signs for another', async () => {
    const meeting = await publish(admin, branchA)
    const token = await code(admin, meeting.id)
    const other = (await stranger.get('/api/auth/me')).body.person.id
    expect((await member.post('/api/meeting/sign-ins', { token, memberId: other })).body.code).toBe('UNKNOWN_FIELD')
    const answers = await Promise.all(Array.from({ length: 40 }, () => member.post('/api/meeting/sign-ins', { token })))
    expect(answers.filter((it) => it.status === 201).length).toBe(1)
    expect(answers.filter((it) => it.status === 200).length).toBe(39)
    expect((await admin.get(`/api/meeting/meetings/${meeting.id}`)).body.signed).toBe(1)
    const rows = await query('meeting-service', 'select member_id from participant where meeting_id = ? and signed_at is not null', [meeting.id])
    expect(rows.map((it) => String(it.member_id))).toEqual([(await member.get('/api/auth/me')).body.person.id])
    expect(await count('meeting-service', "select count(*) from outbox where type = 'MEETING_SIGNED' and sharding_key = ?", [meeting.id])).toBe(1)
  })

  it('the notice and the echo entry arrive, and the entry goes after signing in', async () => {
    const meeting = await publish(admin, branchA)
    await eventually('the notice', async () => (await member.get('/api/message/messages?read=false')).body.items.some((it: any) => it.bizId === meeting.id))
    const unsigned = async () => (await member.get('/api/message/echo')).body.items.find((it: any) => it.code === 'MEETING_UNSIGNED')?.count ?? 0
    const before = await eventually('the echo entry', async () => (await unsigned()) || undefined)
    await member.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })
    await eventually('one entry less', async () => (await unsigned()) === before - 1)
  })
})

describe('F01 job executor', () => {
  const run = { jobId: 1, executorHandler: 'meetingClose', executorParams: '', executorBlockStrategy: 'SERIAL_EXECUTION', executorTimeout: 0, logId: 1, logDateTime: Date.now(), glueType: 'BEAN', glueSource: '', glueUpdatetime: 0, broadcastIndex: 0, broadcastTotal: 1 }

  it('without token, with the default token and for glue jobs /run is refused', async () => {
    const { part, environmentOf } = await import('../lib/platform')
    const executor = new Caller(undefined, `http://127.0.0.1:${part('meeting-service').port}`)
    const accepted = (it: { status: number; body: any }) => it.status === 200 && it.body?.code === 200
    expect(accepted(await executor.post('/internal/jobs/run', run))).toBe(false)
    expect(accepted(await executor.post('/internal/jobs/run', run, { 'XXL-JOB-ACCESS-TOKEN': 'default_token' }))).toBe(false)
    expect(accepted(await executor.post('/internal/jobs/run', run, { 'XXL-JOB-ACCESS-TOKEN': '' }))).toBe(false)
    const token = environmentOf('meeting-service').DANGJIAN_JOBS_TOKEN
    for (const glueType of ['GLUE_SHELL', 'GLUE_GROOVY', 'GLUE_PYTHON', 'GLUE_NODEJS', 'GLUE_PHP', 'GLUE_POWERSHELL']) {
      const answer = await executor.post('/internal/jobs/run', { ...run, glueType, glueSource: 'touch /tmp/owned' }, { 'XXL-JOB-ACCESS-TOKEN': token })
      expect([glueType, accepted(answer)]).toEqual([glueType, false])
    }
  })
})
