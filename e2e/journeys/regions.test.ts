import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { agree, complaint, dialog, mark, press, said, save, type, typeAll, unique } from '../lib/forms'
import { answered, find, reset, row } from '../lib/lists'
import { account } from '../lib/platform'

/** 省市区管理: a ninth town of the county, and a village of it. */
const [town, village] = [unique('测试镇'), unique('测试村')]
const code = `4510309${String(Math.floor(Math.random() * 90) + 10)}`
let page: Page
beforeAll(async () => {
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, ...data, '省市区管理')
})
afterAll(closeAll)

describe('省市区管理', () => {
  it('SYS-28 the tree opens level by level down to the towns', async () => {
    for (const name of ['广西壮族自治区', '百色市', '西林县']) {
      await row(page, name).waitFor()
      await answered(page, () => row(page, name).locator('.el-table__expand-icon').click())
    }
    await row(page, '八达镇').waitFor()
  })

  it('SYS-28 a ninth town is added below the county, with a village; codes are checked', async () => {
    await press(row(page, '西林县'), '新增')
    let form = dialog(page, '新增地区')
    await form.getByText('西林县').waitFor()
    await typeAll(form, { 名称: town, 区划代码: '451030100' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '区划代码')).toBe('区划代码已存在')
    await type(form, '区划代码', '45 西林')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '区划代码')).toBe('2 到 12 位数字')
    await type(form, '区划代码', code)
    await save(form)
    await row(page, town).waitFor()
    await press(row(page, town), '新增')
    form = dialog(page, '新增地区')
    await typeAll(form, { 名称: village, 区划代码: `${code}001` })
    await save(form)
    await row(page, town).locator('.el-table__expand-icon').click()
    await row(page, village).waitFor()
  })

  it('SYS-28 a search finds it anywhere with what is above; it is stopped', async () => {
    await find(page, { 名称或代码: village })
    const found = (await page.locator('main tbody tr').allInnerTexts()).map((it) => it.split(/\s/)[0])
    expect(found.filter(Boolean)).toEqual(['广西壮族自治区', '百色市', '西林县', town, village])
    await press(row(page, village), '修改')
    const form = dialog(page, '修改地区')
    await mark(form, '状态', '停用')
    await save(form)
    await row(page, village).getByText('停用').waitFor()
  })

  it('SYS-28 a town with villages is not deleted, an empty one is', async () => {
    await find(page, { 名称或代码: code })
    await press(row(page, town).filter({ hasNotText: village }), '删除')
    await agree(page, `删除 ${town}?`, '删除')
    await said(page, '有下级地区,请先删除下级')
    await press(row(page, village), '删除')
    await agree(page, `删除 ${village}?`, '删除')
    await said(page, `已删除 ${village}`)
    await press(row(page, town), '删除')
    await agree(page, `删除 ${town}?`, '删除')
    await page.getByText('没有符合条件的地区').waitFor()
    await reset(page)
  })
})
