import { afterAll, describe, expect, it } from 'vitest'
import { addMember, person, twoTowns } from '../lib/county'
import { count } from '../lib/database'
import { Caller } from '../lib/http'
import { account, eventually, part, platformAside } from '../lib/platform'

const admin = await Caller.login(account('SUPER_ADMIN'))
const { townA, branchesA, branchesB } = await twoTowns(admin)
afterAll(async () => {
  if (!part('seata').healthy) await platformAside('start', 'seata')
}, 120_000)

describe('the coordinator of transactions is away', () => {
  it('what needs it is refused and changes nothing, all else goes on, and it comes back without a restart', async () => {
    const member = await addMember(admin, branchesA[0].id)
    const village = (await admin.get('/api/org/towns/options')).body[0].children[0].children[0]
    const id = (await admin.get(`/api/org/members/${member.id}`)).body.accountId
    const own = await Caller.login({ account: member.phone, password: member.phone, client: 'CADRE' })
    const people = () => count('org-service', 'select count(*) from member where living = 1')
    const before = await people()
    await platformAside('kill', 'seata')

    const refused = [
      await admin.post('/api/org/members', person(branchesA[0].id)),
      await admin.delete(`/api/org/members/${member.id}`),
      await admin.post('/api/org/mass-accounts', { name: '测试网格员', phone: person('').phone, gridId: village.id, duty: '网格员' }),
      await admin.post('/api/org/transfers', { memberId: member.id, toOrgId: branchesB[0].id }),
      await admin.post('/api/org/organizations', { parentId: townA.id, name: '不会有的党支部', type: 'BRANCH', sort: 1 }),
      await admin.put(`/api/auth/accounts/${id}/roles`, { roleIds: ['7', '6'] }),
      await admin.put(`/api/auth/accounts/${id}/status`, { status: 'DISABLED' }),
      await admin.post(`/api/auth/accounts/${id}/password-reset`),
      await admin.post('/api/auth/roles/6/accounts', { accountIds: [id] }),
      await own.put('/api/auth/me/password', { oldPassword: member.phone, newPassword: 'Kiefer-und-7-Tannen' }),
    ]
    expect(refused.map((it) => [it.status, it.body.code])).toEqual(refused.map(() => [503, 'COORDINATOR_AWAY']))
    expect(await people()).toBe(before)
    expect(refused.map((it) => it.body.detail)).toEqual(refused.map(() => expect.stringContaining('数据没有改动')))
    expect((await admin.get(`/api/org/members/${member.id}`)).status).toBe(200)
    expect((await admin.get(`/api/auth/accounts/${id}/roles`)).body.roleIds).toEqual(['7'])
    expect((await new Caller().post('/api/auth/sessions', { account: member.phone, password: member.phone, client: 'CADRE' })).status).toBe(201)
    expect((await admin.put(`/api/org/members/${member.id}/contact-branches`, { orgIds: [branchesB[0].id] })).status).toBe(204)

    await platformAside('start', 'seata')
    await eventually('a member can be removed again', async () => (await admin.delete(`/api/org/members/${member.id}`)).status === 204, 90)
  }, 300_000)
})
