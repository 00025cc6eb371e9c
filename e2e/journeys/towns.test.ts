import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { agree, complaint, dialog, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { exported, find, reset, row, toggle, upload } from '../lib/lists'
import { account } from '../lib/platform'
import { villages } from '../lib/towns'

/** 乡镇信息管理: a hamlet below a village, and what hangs on it. */
const hamlet = unique('测试屯')
let admin: Caller
let page: Page
let here: { village: string; town: string; county: string }

const options = async () => JSON.stringify((await admin.get('/api/org/towns/options')).body)

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  here = (await villages(admin))[0]
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '乡镇信息管理')
})
afterAll(closeAll)

describe('乡镇信息管理', () => {
  it('ORG-23 the county opens to its towns; a name is found with the way down to it', async () => {
    await row(page, here.county).first().waitFor()
    await row(page, here.town).first().waitFor()
    await find(page, { 名称: here.village })
    for (const name of [here.county, here.town, here.village]) await row(page, name).first().waitFor()
  })

  it('ORG-24 新增子级 puts a hamlet below a village; its name only once', async () => {
    await press(row(page, here.village), '新增子级')
    const form = dialog(page, '新增屯(组)')
    await form.getByText(here.village, { exact: true }).waitFor()
    await press(form, '确定')
    await expect.poll(() => complaint(form, '名称')).toBe('请填写名称')
    await typeAll(form, { 名称: hamlet, 行政区划代码: '12' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '行政区划代码')).toBe('请填写 6 到 12 位数字')
    await type(form, '行政区划代码', '')
    await save(form)
    await find(page, { 名称: hamlet })
    await expect.poll(() => row(page, hamlet).innerText()).toContain('屯(组)')
    await press(row(page, here.village), '新增子级')
    const again = dialog(page, '新增屯(组)')
    await type(again, '名称', hamlet)
    await press(again, '确定')
    await expect.poll(() => complaint(again, '名称')).toContain('已存在')
    await press(again, '取消')
    await agree(page, '放弃修改?', '放弃修改')
  })

  it('ORG-25 switched off it is no longer offered elsewhere', async () => {
    await expect.poll(() => options()).toContain(hamlet)
    await toggle(page, `${hamlet}的状态`).click()
    await agree(page, `停用 ${hamlet}?`, '停用')
    await said(page, `${hamlet} 已停用`)
    await expect.poll(() => options()).not.toContain(hamlet)
    await toggle(page, `${hamlet}的状态`).click()
    await said(page, `${hamlet} 已启用`)
    await expect.poll(() => options()).toContain(hamlet)
  })

  it('ORG-24 a village with hamlets is not deleted; the hamlet is edited and deleted', async () => {
    await press(row(page, here.village), '删除')
    await agree(page, `删除 ${here.village}?`, '删除')
    await said(page, '请先删除下级')
    await press(row(page, hamlet), '编辑')
    const form = dialog(page, `编辑:${hamlet}`)
    await type(form, '排序', '77')
    await save(form)
    await row(page, hamlet).getByText('77', { exact: true }).waitFor()
    await press(row(page, hamlet), '删除')
    await agree(page, `删除 ${hamlet}?`, '删除')
    await page.getByText('没有符合条件的乡镇').waitFor()
  })

  it('ORG-26 hamlets come in by a file that names its bad row; the export is what is filtered', async () => {
    const fresh = unique('导入屯')
    await reset(page)
    const box = await upload(page, '乡镇信息', [['上级', '名称', '排序'], [here.village, fresh, '3'], ['没有的村', '错误屯', '1']], /导入完成/)
    await expect.poll(() => box.getByText(/导入完成/).innerText()).toBe('导入完成:成功 1 行,有误 1 行')
    await box.getByRole('row', { name: '错误屯' }).waitFor()
    await press(box, '关闭')
    await find(page, { 名称: fresh })
    await row(page, fresh).waitFor()
    const sheet = await exported(page)
    expect(sheet.map((it) => it[1])).toContain(fresh)
    await press(row(page, fresh), '删除')
    await agree(page, `删除 ${fresh}?`, '删除')
    await said(page, `已删除 ${fresh}`)
  })
})
