import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, idCard, person, twoTowns } from '../lib/county'
import { count, query } from '../lib/database'
import { Caller } from '../lib/http'
import { account, eventually, part, platformAside } from '../lib/platform'

let admin: Caller
let branch: string
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  branch = (await twoTowns(admin)).branchesA[0].id
})
afterAll(async () => {
  for (const name of ['auth-service', 'org-service']) if (!part(name).healthy) await platformAside('start', name)
}, 120_000)

const members = async (mark: string) => (await query('org-service', 'select account_id from member where name like ?', [`${mark}%`])).map((it) => String(it.account_id)).sort()
const logins = async (mark: string) => (await query('auth-service', 'select id from account where name like ?', [`${mark}%`])).map((it) => String(it.id)).sort()

describe('ORG-06 a new member and the login account are one', () => {
  it('auth refuses (login taken): no member either', async () => {
    const existing = await addMember(admin, branch)
    const form = person(branch, { account: existing.phone })
    const answer = await admin.post('/api/org/members', form)
    expect(answer.status).toBe(409)
    expect(await members(form.name as string)).toEqual([])
  })

  it('org refuses (identity number taken in a race): no account either', async () => {
    const mark = `竞${Date.now().toString(36)}`
    const same = idCard()
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => admin.post('/api/org/members', person(branch, { name: `${mark}${i}`, idCard: same }))))
    expect(answers.filter((it) => it.status === 201).length).toBe(1)
    expect(answers.filter((it) => it.status === 409).length).toBe(7)
    expect(await members(mark)).toHaveLength(1)
    await eventually('no account without a member', async () => (await logins(mark)).join() === (await members(mark)).join(), 30)
  })

  it.each(['org-service', 'auth-service'])('%s dies in between, again and again: never one without the other', async (victim) => {
    for (let round = 0; round < 3; round++) {
      const mark = `亡${victim[0]}${round}${Date.now().toString(36)}`
      const answers = Array.from({ length: 40 }, (_, i) =>
        admin.post('/api/org/members', person(branch, { name: `${mark}${i}` })).then((it) => it.status, () => 0),
      )
      await new Promise((done) => setTimeout(done, 150 + round * 200))
      await platformAside('kill', victim)
      const statuses = await Promise.all(answers)
      await platformAside('start', victim)
      const accepted = statuses.filter((it) => it === 201).length
      await eventually('both sides agree', async () => (await members(mark)).join() === (await logins(mark)).join(), 120)
      expect((await members(mark)).length).toBeGreaterThanOrEqual(accepted)
      expect(await count('org-service', "select count(*) from undo_log where log_status = 0 and log_created < now() - interval 3 minute")).toBe(0)
    }
  }, 600_000)
})
