import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { addMember, twoTowns } from '../lib/county'
import { agree, complaint, dialog, field, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { find, reset, row } from '../lib/lists'
import { account } from '../lib/platform'

/** 职务管理: a post of the county's own, as long as somebody holds it. */
const name = unique('网络委员')
let admin: Caller
let page: Page

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '职务管理')
})
afterAll(closeAll)

describe('职务管理', () => {
  it('ORG-21 委员 finds the three commissioners', async () => {
    await find(page, { 职务名称: '委员' })
    for (const post of ['组织委员', '纪检委员', '宣传委员']) await row(page, post).first().waitFor()
    await expect.poll(() => page.locator('main').getByRole('row', { name: '副书记' }).count()).toBe(0)
    await reset(page)
  })

  it('ORG-22 a post is added; its name only once', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增职务')
    await typeAll(form, { 职务名称: '书记', 排序: '60', 职务描述: '管理支部的网络阵地' })
    await field(form, '是否支委').locator('.el-switch').click()
    await press(form, '确定')
    await expect.poll(() => complaint(form, '职务名称')).toBe('职务名称已存在')
    await type(form, '职务名称', name)
    await save(form)
    await find(page, { 职务名称: name })
    await expect.poll(() => row(page, name).innerText()).toMatch(/60[\s\S]*是[\s\S]*否[\s\S]*管理支部的网络阵地/)
  })

  it('ORG-22 renamed it shows with who holds it; held it is not deleted', async () => {
    const { branchesA } = await twoTowns(admin)
    const { body } = await admin.get<{ id: string }[]>(`/api/org/posts?name=${encodeURIComponent(name)}`)
    const member = await addMember(admin, branchesA[0].id, { postId: body[0].id })
    await press(row(page, name), '修改')
    const form = dialog(page, '修改职务')
    await type(form, '职务名称', `${name}改`)
    await save(form)
    const members = await admin.get(`/api/org/members?name=${encodeURIComponent(member.name)}`)
    expect(members.body.items[0].postName).toBe(`${name}改`)
    await press(row(page, `${name}改`), '删除')
    await agree(page, `删除职务 ${name}改?`, '删除')
    await said(page, '名党员担任,不能删除;请先')
    await admin.delete(`/api/org/members/${member.id}`)
    await press(row(page, `${name}改`), '删除')
    await agree(page, `删除职务 ${name}改?`, '删除')
    await page.getByText('没有符合条件的职务').waitFor()
  })
})
