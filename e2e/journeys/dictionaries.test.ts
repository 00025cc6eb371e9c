import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { agree, complaint, dialog, exactly, field, mark, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { counts, exported, find, reset, row } from '../lib/lists'
import { account, eventually } from '../lib/platform'

/** 字典管理: a list of choices of the county's own, and a new choice in a form that everybody uses. */
const name = unique('测试字典')
const code = `county_${name.slice(4)}`
let page: Page
beforeAll(async () => {
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, ...data, '字典管理')
})
afterAll(closeAll)

const values = (title: string) => dialog(page, new RegExp(`字典值:${title}`))

async function addValue(title: string, label: string, value: string) {
  await press(values(title), '新增')
  const form = dialog(page, '新增字典值')
  await typeAll(form, { 字典标签: label, 字典键值: value })
  return form
}

describe('字典管理', () => {
  it('SYS-20 a dictionary is added; its type only once', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增字典')
    await typeAll(form, { 字典名称: name, 字典类型: 'sys_nation', 备注: '本县使用' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '字典类型')).toBe('字典类型已存在,请换一个')
    await type(form, '字典类型', code)
    await save(form)
    await find(page, { 字典类型: code })
    await counts(page, 1)
    await row(page, name).getByText('本县使用').waitFor()
  })

  it('SYS-21 values are added, changed, stopped and deleted in their order', async () => {
    await press(row(page, name), '字典值')
    await values(name).getByText('还没有字典值').waitFor()
    await save(await addValue(name, '甲等', 'A'))
    let form = await addValue(name, '甲等', 'B')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '字典标签')).toBe('该字典中已有这个标签')
    await type(form, '字典标签', '乙等')
    await save(form)
    await press(values(name).getByRole('row', { name: '乙等' }), '修改')
    form = dialog(page, '修改字典值')
    await type(form, '显示顺序', '0')
    await mark(form, '状态', '停用')
    await save(form)
    await values(name).getByRole('row', { name: '乙等' }).getByText('停用').waitFor()
    expect((await values(name).locator('tbody tr').first().innerText())).toContain('乙等')
    await page.keyboard.press('Escape')
    await row(page, name).getByText('2', { exact: true }).waitFor()
  })

  it('SYS-20 with values it is not deleted; SYS-22 the export has what is filtered', async () => {
    await press(row(page, name), '删除')
    await agree(page, `删除字典 ${name}?`, '删除')
    await said(page, '还有字典值,请先删除字典值')
    const sheet = await exported(page)
    expect(sheet).toHaveLength(2)
    expect(sheet[1]).toEqual(expect.arrayContaining([name, code]))
    await press(row(page, name), '字典值')
    for (const label of ['甲等', '乙等']) {
      await press(values(name).getByRole('row', { name: label }), '删除')
      await agree(page, `删除字典值 ${label}?`, '删除')
      await values(name).getByRole('row', { name: label }).waitFor({ state: 'hidden' })
    }
    await page.keyboard.press('Escape')
    await press(row(page, name), '删除')
    await agree(page, `删除字典 ${name}?`, '删除')
    await counts(page, 0)
  })

  it('SYS-23 a new 学历 is offered by the member form after 清理缓存, without anything being restarted', async () => {
    const degree = unique('学历')
    await reset(page)
    await find(page, { 字典类型: 'education' })
    await press(row(page, 'education').first(), '字典值')
    await save(await addValue('', degree, degree))
    await page.keyboard.press('Escape')
    await press(page, '清理缓存')
    await said(page, '缓存已清理')
    const admin = await Caller.login(account('SUPER_ADMIN'))
    await eventually('org-service has it', async () => JSON.stringify((await admin.get('/api/org/dictionaries')).body).includes(degree))
    await menu(page, '组织管理', '群众账号管理')
    await page.reload()
    await press(page.locator('main header'), '新增')
    const form = dialog(page, '新增群众账号')
    await field(form, '学历').locator('.el-select__wrapper').click()
    await page.locator('.el-select-dropdown__item:visible', { hasText: exactly(degree) }).waitFor()
    await page.keyboard.press('Escape')
    await press(form, '取消')
    await menu(page, ...data, '字典管理')
    await find(page, { 字典类型: 'education' })
    await press(row(page, 'education').first(), '字典值')
    await press(values('').getByRole('row', { name: degree }), '删除')
    await agree(page, `删除字典值 ${degree}?`, '删除')
    await values('').getByRole('row', { name: degree }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
  })

  it('SYS-24 租户初始化 brings a value back that the county lacks', async () => {
    await find(page, { 字典类型: 'season' })
    await press(row(page, 'season'), '字典值')
    await press(values('').getByRole('row', { name: '第四季度' }), '删除')
    await agree(page, '删除字典值 第四季度?', '删除')
    await values('').getByRole('row', { name: '第四季度' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await press(row(page, 'season'), '租户初始化')
    await press(page.getByRole('dialog', { name: /为本县初始化字典/ }), '初始化')
    await said(page, '已补上 1 个字典值')
    await row(page, 'season').getByText('4', { exact: true }).waitFor()
  })
})
