import { afterAll, beforeAll, expect, it } from 'vitest'
import { gather, type Crowd } from '../lib/crowd'
import { count, query } from '../lib/database'
import { code, publish } from '../lib/meetings'
import { eventually, platformAside } from '../lib/platform'

const COPIES = ['meeting-service-2', 'message-service-2']
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather(30)
  for (const name of COPIES) await platformAside('start', name)
  await new Promise((done) => setTimeout(done, 5_000)) // until the gateway has heard of the second copies
}, 180_000)
afterAll(async () => {
  for (const name of COPIES) await platformAside('stop', name)
}, 60_000)

it('two copies of meeting-service and message-service give the same results as one', async () => {
  const meeting = await publish(crowd.admin, crowd.orgId, { audience: 'SELECTED', participantIds: crowd.members.map((it) => it.id) })
  const token = await code(crowd.admin, meeting.id)
  const answers = await Promise.all(crowd.members.flatMap(({ caller }) => [1, 2, 3, 4].map(() => caller.post('/api/meeting/sign-ins', { token }))))
  expect(answers.filter((it) => it.status === 201).length).toBe(30)
  expect(answers.filter((it) => it.status === 200).length).toBe(90)
  expect((await crowd.admin.get(`/api/meeting/meetings/${meeting.id}`)).body.signed).toBe(30)
  await eventually('one notice each', async () => (await count('message-service', "select count(*) from message where biz_id = ? and type = 'MEETING_NOTICE'", [meeting.id])) === 30, 20)
  await eventually('the screen shows 30', async () => Number((await query('screen-service', 'select signed from meeting where id = ?', [meeting.id]))[0]?.signed) === 30, 20)
  expect(await count('meeting-service', "select count(*) from outbox where type = 'MEETING_SIGNED' and sharding_key = ?", [meeting.id])).toBe(30)
}, 120_000)
