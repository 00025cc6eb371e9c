import { describe, expect, it } from 'vitest'
import { addMember, person, twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { account, accounts } from '../lib/platform'

/** What org-service and auth-service do together, with the real coordinator of their transactions between them. */
const admin = await Caller.login(account('SUPER_ADMIN'))
const { townA, townB, branchesA, branchesB } = await twoTowns(admin)
const administratorOf = (orgId: string) => Caller.login(accounts.find((it) => it.role === 'TOWN_ADMIN' && it.orgId === orgId)!)
const orgOf = async (id: string) => (await admin.get(`/api/org/members/${id}`)).body.orgId
const login = async (phone: unknown) => (await new Caller().post('/api/auth/sessions', { account: phone, password: phone, client: 'CADRE' })).status

describe('members', () => {
  it('ORG-08 a removed member is gone, and the login with it', async () => {
    const member = await addMember(admin, branchesA[0].id)
    expect(await login(member.phone)).toBe(201)
    expect((await admin.delete(`/api/org/members/${member.id}`)).status).toBe(204)
    expect((await admin.get(`/api/org/members/${member.id}`)).status).toBe(404)
    expect(await login(member.phone)).toBe(401)
  })

  it('ORG-07 another branch in the form moves the person', async () => {
    const member = await addMember(admin, branchesA[0].id)
    const { body } = await admin.get(`/api/org/members/${member.id}`)
    expect((await admin.put(`/api/org/members/${member.id}`, { ...body, orgId: branchesA[1].id })).status).toBe(204)
    expect(await orgOf(member.id)).toBe(branchesA[1].id)
  })

  it('G09 a transfer to another town waits for its administrator, not for who asked', async () => {
    const [giving, receiving] = [await administratorOf(townA.id), await administratorOf(townB.id)]
    const member = await addMember(admin, branchesA[0].id)
    const request = await giving.post('/api/org/transfers', { memberId: member.id, toOrgId: branchesB[0].id, reason: '工作调动' })
    expect([request.status, request.body.status]).toEqual([201, 'REQUESTED'])
    expect((await giving.post(`/api/org/transfers/${request.body.id}/accept`, {})).status).toBe(403)
    expect(await orgOf(member.id)).toBe(branchesA[0].id)
    expect((await receiving.post(`/api/org/transfers/${request.body.id}/accept`, { answer: '欢迎' })).status).toBeLessThan(300)
    expect(await orgOf(member.id)).toBe(branchesB[0].id)
    expect((await receiving.post(`/api/org/transfers/${request.body.id}/accept`, {})).status).toBe(409)
  })
})

describe('grid workers', () => {
  it('ORG-13 ORG-15 an account begins, changes its phone, is switched off and ends', async () => {
    const towns = (await admin.get('/api/org/towns/options')).body
    const village = towns[0].children?.[0]?.children?.[0] ?? towns.find((it: { level: string }) => it.level === 'VILLAGE')
    const [first, second] = [person('').phone, person('').phone]
    const form = { name: '测试网格员', phone: first, gridId: village.id, duty: '网格员', status: 'ENABLED' }
    const added = await admin.post('/api/org/mass-accounts', form)
    expect([added.status, added.body]).toEqual([201, expect.anything()])
    const path = `/api/org/mass-accounts/${added.body.id}`
    expect((await admin.put(path, { ...form, phone: second })).status).toBe(204)
    expect(await login(first)).toBe(401)
    expect((await admin.put(`${path}/status`, { status: 'DISABLED' })).status).toBe(204)
    expect(await login(second)).toBe(401)
    expect((await admin.delete(path)).status).toBe(204)
    expect((await admin.get(path)).status).toBe(404)
  })
})
