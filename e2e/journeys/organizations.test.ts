import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { addMember, organizations, twoTowns, type Organization } from '../lib/county'
import { agree, choose, complaint, dialog, exactly, field, mark, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { account } from '../lib/platform'

/** 组织管理: a branch is set up, gets a secretary, moves to another town and is closed. */
const name = unique('测试党支部')
let admin: Caller
let townA: Organization
let townB: Organization
let member: { id: string; name: string }
let page: Page

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const towns = await twoTowns(admin)
  ;({ townA, townB } = towns)
  member = await addMember(admin, towns.branchesA[0].id)
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '组织管理')
})
afterAll(async () => {
  await admin.delete(`/api/org/members/${member.id}`)
  await closeAll()
})

const find = (words: string) => list.find(page, { 党组织名称: words })
const row = (words: string) => list.row(page, words)

describe('组织管理', () => {
  it('ORG-17 ORG-20 新增 on a town opens below it; 负责人 is found by name', async () => {
    await find(townA.name)
    await press(row(townA.name), '新增')
    const form = dialog(page, '添加党组织')
    await field(form, '上级党组织').getByText(townA.name).waitFor()
    await press(form, '确定')
    await expect.poll(() => complaint(form, '党组织名称')).toBe('请填写党组织名称')
    await typeAll(form, { 党组织名称: name, 显示排序: '5', 联系电话: '12' })
    await field(form, '负责人').locator('.el-select__wrapper').click()
    await page.locator('.el-select-dropdown__item:visible', { hasText: '暂无选项,请输入姓名' }).waitFor()
    await page.keyboard.press('Escape')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '联系电话')).toBe('请填写手机或座机号码')
    await type(form, '联系电话', '0776-8682233')
    await choose(form, '负责人', member.name, member.name)
    await save(form)
    await find(name)
    const text = await row(name).innerText()
    expect(text).toContain(member.name)
    expect(text).toMatch(/\b5\b/)
    await row(townA.name).waitFor()
  })

  it('ORG-17 a second one of the same name beside it is refused', async () => {
    await find(townA.name)
    await press(row(townA.name), '新增')
    const form = dialog(page, '添加党组织')
    await type(form, '党组织名称', name)
    await press(form, '确定')
    await expect.poll(() => complaint(form, '党组织名称')).toBe('同一上级下已有同名的党组织')
    await press(form, '取消')
    await agree(page, '放弃修改?', '放弃修改')
  })

  it('ORG-18 it moves to another town, and not below itself', async () => {
    await find(name)
    await press(row(name), '修改')
    const form = dialog(page, '修改党组织')
    await field(form, '上级党组织').locator('.el-select__wrapper').click()
    await field(form, '上级党组织').locator('input').fill(name)
    await page.locator('.el-select-dropdown__item.is-disabled:visible', { hasText: name }).waitFor()
    await field(form, '上级党组织').locator('input').fill(townB.name)
    await page.locator('.el-select-dropdown__item:visible', { hasText: exactly(townB.name) }).click()
    await mark(form, '是否直工委', '是')
    await save(form)
    await row(townB.name).waitFor()
    await row(townA.name).waitFor({ state: 'hidden' })
  })

  it('ORG-16 是否为直工委 shows those that are, with the way down to them', async () => {
    await list.reset(page)
    await list.choose(page, '是否为直工委', '是')
    await row(name).waitFor()
    await row(townB.name).waitFor()
    await row(townA.name).waitFor({ state: 'hidden' })
    await list.reset(page)
  })

  it('ORG-18 with members it is not deleted, without it is', async () => {
    await find(name)
    const { id } = (await organizations(admin)).find((it) => it.name === name)!
    const other = await addMember(admin, id)
    await press(row(name), '删除')
    await agree(page, `删除党组织 ${name}?`, '删除')
    await said(page, '该组织下存在党员,不能删除')
    await admin.delete(`/api/org/members/${other.id}`)
    await press(row(name), '删除')
    await agree(page, `删除党组织 ${name}?`, '删除')
    await page.getByText('没有符合条件的党组织').waitFor()
  })

  it('ORG-19 organisations come in by a file that names its bad row, and go out as filtered', async () => {
    const fresh = unique('导入党支部')
    await list.reset(page)
    const head = ['上级党组织', '党组织名称', '组织层级', '显示排序']
    const box = await list.upload(page, '党组织', [head, [townB.name, fresh, '党支部', '9'], ['没有的党委', '错误支部', '党支部', '1']], /导入完成/)
    await expect.poll(() => box.getByText(/导入完成/).innerText()).toBe('导入完成:成功 1 行,有误 1 行')
    await expect.poll(() => box.getByRole('row', { name: '错误支部' }).innerText()).toContain('没有的党委')
    await press(box, '关闭')
    await find(fresh)
    await row(fresh).waitFor()
    const sheet = await list.exported(page)
    expect(sheet[0]).toEqual(expect.arrayContaining(head))
    expect(sheet.slice(1).map((it) => it[1])).toContain(fresh)
    expect(sheet.flat()).not.toContain(townA.name)
    await press(row(fresh), '删除')
    await agree(page, `删除党组织 ${fresh}?`, '删除')
    await said(page, '已删除')
  })
})
