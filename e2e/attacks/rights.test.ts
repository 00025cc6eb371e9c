import { beforeAll, describe, expect, it } from 'vitest'
import { addMember, memberForm, menusWith, organizations, person, twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { account } from '../lib/platform'

let admin: Caller
/** An administrator who may edit roles, but whose own rights end at one town and at members. */
let limited: Caller
let limitedRole: string
let limitedAccount: string
let townA: string
let branchA: string
let branchB: string

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const towns = await twoTowns(admin)
  townA = towns.townA.id
  branchA = towns.branchesA[0].id
  branchB = towns.branchesB[0].id
  const menuIds = await menusWith(admin, 'ADMIN', (it) => it.startsWith('system:role:') || it.startsWith('system:account:') || it === 'org:member:list' || it === 'org:member:edit')
  const mark = Math.random().toString(36).slice(2, 8)
  limitedRole = (await admin.post('/api/auth/roles', { name: `受限${mark}`, code: `limited-${mark}`, sort: 9, status: 'ENABLED', menuIds, appMenuIds: [] })).body.id
  await admin.put(`/api/auth/roles/${limitedRole}/data-scope`, { dataScope: 'DEPT_AND_CHILD', orgIds: [] })
  const me = await addMember(admin, townA, { roleIds: [limitedRole] })
  limited = await Caller.login({ account: me.phone as string, password: me.phone as string, client: 'CADRE' })
  limitedAccount = (await limited.get('/api/auth/me')).body.account.id
}, 60_000)

describe('C06 nobody hands on more than he has', () => {
  it('no role with menus beyond his own', async () => {
    const more = await menusWith(admin, 'ADMIN', (it) => it.startsWith('meeting:'))
    const answer = await limited.post('/api/auth/roles', { name: '越权', code: `beyond-${Date.now()}`, sort: 1, status: 'ENABLED', menuIds: more, appMenuIds: [] })
    expect(answer.status).toBe(403)
  })

  it('no wider data scope, for his own role or another', async () => {
    expect((await limited.put(`/api/auth/roles/${limitedRole}/data-scope`, { dataScope: 'ALL', orgIds: [] })).status).toBe(403)
    expect((await limited.put(`/api/auth/roles/${limitedRole}/data-scope`, { dataScope: 'CUSTOM', orgIds: [branchB] })).status).toBe(403)
  })

  it('no super administrator, neither himself nor others, and no touch on the built-in role', async () => {
    const roles = (await admin.get('/api/auth/roles?size=100')).body.items
    const builtIn = roles.find((it: any) => it.code === 'admin')
    expect(builtIn).toBeDefined()
    expect((await limited.put(`/api/auth/accounts/${limitedAccount}/roles`, { roleIds: [builtIn.id] })).status).toBe(403)
    for (const caller of [limited, admin]) {
      expect((await caller.delete(`/api/auth/roles/${builtIn.id}`)).status).toBeGreaterThanOrEqual(400)
      expect((await caller.put(`/api/auth/roles/${builtIn.id}/status`, { status: 'DISABLED' })).status).toBeGreaterThanOrEqual(400)
    }
    expect((await admin.get('/api/auth/roles?size=1')).status).toBe(200)
  })

  it('no member of the neighbouring town receives a role from him', async () => {
    const foreign = await addMember(admin, branchB)
    const accountId = (await admin.get(`/api/org/members?name=${encodeURIComponent(foreign.name as string)}&type=ALL`)).body.items[0].accountId
    expect((await limited.put(`/api/auth/accounts/${accountId}/roles`, { roleIds: [limitedRole] })).status).toBe(403)
    expect((await limited.post(`/api/auth/accounts/${accountId}/password-reset`)).status).toBe(403)
  })
})

describe('C07 mass assignment', () => {
  it.each(['id', 'accountId', 'ownerId', 'orgPath', 'version', 'createdAt'])('a form that is right in everything else and brings %s is refused, and nobody is added', async (extra) => {
    const form = { ...person(branchA), [extra]: '1' }
    const answer = await admin.post('/api/org/members', form)
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.field]).toEqual([400, 'UNKNOWN_FIELD', extra])
    expect((await admin.get(`/api/org/members?name=${encodeURIComponent(form.name)}&type=ALL`)).body.total).toBe(0)
  })

  it('an editor cannot move a member out of his town by the body', async () => {
    const mine = await addMember(admin, branchA)
    const answer = await limited.put(`/api/org/members/${mine.id}`, { ...memberForm(mine), orgId: branchB })
    expect(answer.status).toBe(403)
    expect((await admin.get(`/api/org/members/${mine.id}`)).body.orgId).toBe(branchA)
  })

  it('an editor of members gives no roles that he could not give', async () => {
    const mine = await addMember(admin, branchA)
    const roles = (await admin.get('/api/auth/roles?size=100')).body.items
    const answer = await limited.put(`/api/org/members/${mine.id}`, { ...memberForm(mine), roleIds: [roles.find((it: any) => it.code === 'admin').id] })
    expect(answer.status).toBe(403)
  })
})

describe('C06, SYS-01 the first password', () => {
  it('a console session with it serves for nothing on any service until it is changed', async () => {
    const roles = (await admin.get('/api/auth/roles?size=100')).body.items
    const phone = (await addMember(admin, branchA, { roleIds: [roles.find((it: any) => it.code === 'BRANCH_ADMIN').id] })).phone as string
    const held = await Caller.login({ account: phone, password: phone, client: 'ADMIN' })
    for (const path of ['/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home', '/api/auth/me/sessions']) {
      const answer = await held.get(path)
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'PASSWORD_CHANGE_REQUIRED'])
    }
    expect((await held.put('/api/auth/me/password', { oldPassword: phone, newPassword: `Tannen-${Date.now()}` })).status).toBe(204)
    expect((await held.get('/api/org/members')).status).toBe(200)
  })
})

describe('C03 organisations', () => {
  it('the tree of a town administrator offers only her town; ancestors cannot be chosen', async () => {
    const town = await Caller.login(account('TOWN_ADMIN'))
    const own = account('TOWN_ADMIN').orgId
    const all = await organizations(town)
    const ownPath = all.find((it) => it.id === own)!.path
    for (const it of all) expect([it.name, it.selectable]).toEqual([it.name, it.path.startsWith(ownPath)])
  })
})
