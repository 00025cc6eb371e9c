import { describe, expect, it } from 'vitest'
import { addMember, memberForm, person, twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { account, accounts, eventually } from '../lib/platform'
import { workbook } from '../lib/sheet'

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
    expect((await admin.put(`/api/org/members/${member.id}`, { ...memberForm(body), orgId: branchesA[1].id })).status).toBe(204)
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

describe('candidates', () => {
  it('ORG-28 ORG-29 somebody on the way into the Party arrives, with the login of before', async () => {
    const form = { ...person(branchesA[0].id), memberType: 'PROBATIONARY', appliedOn: '2020-01-01', activistOn: '2020-07-01', probationaryOn: '2022-07-01' }
    const added = await admin.post('/api/org/development', form)
    expect([added.status, added.body]).toEqual([201, expect.anything()])
    const path = `/api/org/development/${added.body.id}`
    const { body } = await admin.get(path)
    expect((await admin.put(path, { ...memberForm(body), memberType: 'FULL', fullOn: '2023-07-01' })).status).toBe(204)
    expect((await admin.get(path)).status).toBe(404)
    expect((await admin.get(`/api/org/members/${added.body.id}`)).body.memberType).toBe('FULL')
    expect(await login(form.phone)).toBe(201)
  })
})

describe('organisations', () => {
  it('ORG-17 ORG-18 one begins, moves with its people and their logins, and ends when it is empty', async () => {
    const form = { name: `旅途党支部${Date.now().toString(36)}`, type: 'BRANCH', sort: 90, status: 'ENABLED', phone: person('').phone }
    const added = await admin.post('/api/org/organizations', { ...form, parentId: townA.id })
    expect([added.status, added.body]).toEqual([201, expect.anything()])
    const path = `/api/org/organizations/${added.body.id}`
    const member = await addMember(admin, added.body.id)
    const receiving = await administratorOf(townB.id)
    expect((await receiving.get(`/api/org/members/${member.id}`)).status).toBe(404)

    const shown = (await admin.get(path)).body
    expect((await admin.put(path, { ...form, parentId: townB.id, phone: shown.phone })).status).toBe(204)
    expect((await receiving.get(`/api/org/members/${member.id}`)).status).toBe(200)
    expect(await login(member.phone)).toBe(201)

    expect((await admin.delete(path)).body.detail).toContain('该组织下存在党员')
    expect((await admin.delete(`/api/org/members/${member.id}`)).status).toBe(204)
    expect((await admin.delete(path)).status).toBe(204)
    expect((await admin.get(path)).status).toBe(404)
  })
})

describe('imports', () => {
  const imported = async (url: string, rows: string[][]) => {
    const form = new FormData()
    form.append('file', workbook(rows), 'rows.xlsx')
    const started = await admin.post(`${url}/imports`, form)
    expect([started.status, started.body]).toEqual([202, expect.anything()])
    let job: any
    await eventually('the end of the import', async () => (job = (await admin.get(`${url}/imports/${started.body.id}`)).body).status !== 'RUNNING', 60)
    return job
  }

  it('ORG-09 ORG-14 members and grid workers of a file can log in', async () => {
    const [first, second] = [person(''), person('')]
    const members = await imported('/api/org/members', [
      ['姓名', '身份证号', '手机号码', '党组织名称'],
      [first.name, first.idCard, first.phone, branchesA[0].name],
    ] as string[][])
    expect([members.done, members.errors]).toEqual([1, []])
    expect(await login(first.phone)).toBe(201)

    const town = (await admin.get('/api/org/towns/options')).body[0].children[0]
    const workers = await imported('/api/org/mass-accounts', [
      ['姓名', '手机号', '所属网格', '网格职责'],
      [second.name, second.phone, `${(await admin.get('/api/org/towns/options')).body[0].name}/${town.name}/${town.children[0].name}`, '网格员'],
    ] as string[][])
    expect([workers.done, workers.errors]).toEqual([1, []])
    expect((await admin.get(`/api/org/mass-accounts?phone=${second.phone}`)).body.total).toBe(1)
  })
})
