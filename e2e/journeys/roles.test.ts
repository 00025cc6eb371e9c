import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { addMember, twoTowns, type Organization } from '../lib/county'
import { agree, choose, complaint, dialog, press, said, save, tick, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { counts, exported, find, row, toggle } from '../lib/lists'
import { account } from '../lib/platform'
import { ownPassword } from '../lib/people'

/** 角色管理: a role from its form to the person who works with it, and to its end. */
const name = unique('会议角色')
const code = unique('MEETING_')
let admin: Caller
let branch: Organization
let clerk: { account: string; password: string; name: string }
let page: Page

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  branch = (await twoTowns(admin)).branchesA[0]
  const member = await addMember(admin, branch.id)
  clerk = { account: member.phone, password: await ownPassword(member.phone), name: member.name }
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '角色管理')
})
afterAll(closeAll)

const asClerk = () => Caller.login({ ...clerk, client: 'ADMIN' })

describe('角色管理', () => {
  it('SYS-06 SYS-07 SYS-08 a role is added with its PC and APP menus', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增角色')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '角色名称')).toBe('请填写角色名称')
    await typeAll(form, { 角色名称: name, 权限字符: 'TOWN_ADMIN', 备注: '只管会议' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '权限字符')).toContain('权限字符已存在')
    await type(form, '权限字符', code)
    const pc = form.getByRole('group', { name: '菜单权限', exact: true })
    await pc.getByText('展开/折叠').click()
    await tick(pc, '会议管理')
    const app = form.getByRole('group', { name: 'APP菜单权限' })
    await app.getByText('展开/折叠').click()
    await app.getByText('父子联动').click()
    await tick(app, '首页')
    await tick(app, '班子形象')
    await save(form)
    await find(page, { 权限字符: code })
    await counts(page, 1)
    await press(row(page, name), '修改')
    const again = dialog(page, '修改角色')
    const ticked = again.getByRole('group', { name: 'APP菜单权限' }).locator('.el-checkbox.is-checked')
    await ticked.first().waitFor()
    await press(again, '取消')
    expect((await admin.get(`/api/auth/roles?code=${code}`)).body.total).toBe(1)
  })

  it('SYS-10 SYS-12 更多 » 数据权限: one branch is ticked without its neighbours, and shows again', async () => {
    await press(row(page, name), '数据权限')
    const form = dialog(page, '分配数据权限')
    await choose(form, '权限范围', '自定数据权限')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '数据权限')).toContain('请至少勾选一个党组织')
    const tree = form.getByRole('group', { name: '数据权限' })
    await tree.getByText('父子联动').click()
    await tree.getByPlaceholder('搜索名称').fill(branch.name)
    await tick(tree, branch.name)
    await save(form)
    await said(page, '数据权限已保存')
    const { id } = (await admin.get(`/api/auth/roles?code=${code}`)).body.items[0]
    expect((await admin.get(`/api/auth/roles/${id}`)).body).toMatchObject({ dataScope: 'CUSTOM', scopeOrgIds: [branch.id] })
    await row(page, name).getByText('自定数据权限').waitFor()
  })

  it('SYS-16 分配用户 gives the role; SYS-07 its user sees only 会议管理 on the PC', async () => {
    await press(row(page, name), '分配用户')
    const drawer = dialog(page, `分配用户:${name}`)
    await drawer.getByText('还没有用户拥有该角色').waitFor()
    await drawer.getByText('未分配', { exact: true }).click()
    await drawer.getByLabel('账号').fill(clerk.account)
    await press(drawer, '搜索')
    await drawer.getByRole('row', { name: clerk.name }).locator('.el-checkbox').click()
    await press(drawer, '分配角色')
    await said(page, '已将角色')
    await drawer.getByText('已分配', { exact: true }).click()
    await drawer.getByRole('row', { name: clerk.name }).waitFor()
    await page.keyboard.press('Escape')

    const desk = await openConsole({ ...clerk, role: '', client: 'ADMIN', organization: '', orgId: '' })
    const side = desk.getByRole('navigation', { name: '主菜单' })
    await menu(desk, '组织生活管理', '会议管理')
    await expect.poll(() => side.locator('.el-menu > .el-sub-menu, .el-menu > .el-menu-item').allInnerTexts()).toHaveLength(2)
    await desk.context().close()
    expect((await (await asClerk()).get('/api/org/members')).status).toBe(403)
  })

  it('SYS-09 a role that is held is not deleted; stopped, its users lose its menus', async () => {
    const caller = await asClerk()
    expect((await caller.get('/api/meeting/meetings')).status).toBe(200)
    await press(row(page, name), '删除')
    await agree(page, `删除角色 ${name}?`, '删除')
    await said(page, '角色已分配,不能删除')
    await toggle(page, `${name}的状态`).click()
    await agree(page, `停用角色 ${name}?`, '停用')
    await said(page, `已停用角色 ${name}`)
    expect((await caller.get('/api/meeting/meetings')).status).toBe(403)
  })

  it('SYS-05 SYS-09 two roles are found, exported and deleted together', async () => {
    const [one, two] = [unique('废角色甲'), unique('废角色乙')]
    const mark = unique('OLD_')
    for (const [i, each] of [one, two].entries()) {
      const added = await admin.post('/api/auth/roles', { name: each, code: `${mark}${i}`, sort: 9, status: 'ENABLED', remark: '', menuIds: [], appMenuIds: [] })
      expect(added.status).toBe(201)
    }
    await find(page, { 权限字符: mark })
    await counts(page, 2)
    const sheet = await exported(page)
    expect(sheet).toHaveLength(3)
    expect(sheet.flat()).toEqual(expect.arrayContaining([one, two]))
    await page.locator('main').getByRole('columnheader').first().locator('.el-checkbox').click()
    await press(page.locator('main header'), '删除')
    const question = page.getByRole('dialog', { name: /删除角色/ })
    await expect.poll(() => question.innerText()).toContain(one)
    await expect.poll(() => question.innerText()).toContain(two)
    await press(question, '删除')
    await counts(page, 0)
  })

  it('SYS-09 taken back from its user the role can go', async () => {
    await find(page, { 权限字符: code })
    await press(row(page, name), '分配用户')
    const drawer = dialog(page, `分配用户:${name}`)
    await drawer.getByRole('row', { name: clerk.name }).locator('.el-checkbox').click()
    await press(drawer, '收回角色')
    await agree(page, `收回 1 个用户的角色 ${name}?`, '收回')
    await drawer.getByText('还没有用户拥有该角色').waitFor()
    await page.keyboard.press('Escape')
    await press(row(page, name), '删除')
    await agree(page, `删除角色 ${name}?`, '删除')
    await counts(page, 0)
  })
})
