import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { addMember, person, twoTowns } from '../lib/county'
import { dialog, press } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { account, eventually } from '../lib/platform'

/** 日志管理: what just happened is found, read in detail and taken out as a sheet. */
const unknown = person('').phone
let page: Page
let member: { id: string; name: string }
beforeAll(async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  member = await addMember(admin, (await twoTowns(admin)).branchesA[0].id)
  await admin.delete(`/api/org/members/${member.id}`)
  await new Caller().post('/api/auth/sessions', { account: unknown, password: 'x'.repeat(12), client: 'ADMIN' })
  await eventually('the deletion is in the log', async () => {
    const { body } = await admin.get('/api/auth/operation-logs?type=REMOVE&size=20')
    return body.items.length > 0
  })
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(closeAll)

describe('日志管理', () => {
  it('SYS-26 the deletion of a member is one row with who, when and what, without numbers of people', async () => {
    await menu(page, ...data, '日志管理', '操作日志')
    await list.choose(page, '操作类型', '删除')
    const row = page.locator('main tbody tr').first()
    await row.getByText('删除').waitFor()
    await expect.poll(() => row.innerText()).toContain('成功')
    await press(row, '详情')
    const detail = dialog(page, /操作记录/)
    await detail.getByText(/^DELETE \/api\//).waitFor()
    const text = await detail.innerText()
    for (const label of ['操作时间', '系统模块', '操作人', '客户端', '追踪编号', '记录校验码', '请求参数']) expect(text).toContain(label)
    await page.keyboard.press('Escape')
  })

  it('SYS-26 a person who never did anything finds nothing; the export has what is filtered', async () => {
    await press(page, '展开')
    await list.filter(page, '操作人').fill('查无此人')
    await list.answered(page, () => page.keyboard.press('Enter'))
    await page.getByText('没有符合条件的操作记录').waitFor()
    await list.reset(page)
    await list.choose(page, '操作类型', '删除')
    const sheet = await list.exported(page)
    const kind = sheet[0].indexOf('操作类型')
    expect(sheet.length).toBeGreaterThan(1)
    expect(new Set(sheet.slice(1).map((it) => it[kind]))).toEqual(new Set(['删除']))
  })

  it('H05 完整性校验 finds every row as it was written', async () => {
    await press(page, '完整性校验')
    const box = dialog(page, '操作日志完整性校验')
    await press(box, '立即校验')
    await box.locator('tbody tr').first().getByText('完整', { exact: true }).waitFor()
    await press(box, '关闭')
  })

  it('SYS-26 SYS-01 a failed login is in 登录日志 with its reason', async () => {
    await menu(page, ...data, '日志管理', '登录日志')
    await list.find(page, { 账号: unknown })
    await list.counts(page, 1)
    const text = await page.locator('main tbody tr').first().innerText()
    expect(text).toMatch(/管理后台[\s\S]*失败[\s\S]*账号或密码错误/)
    await list.choose(page, '结果', '成功')
    await list.counts(page, 0)
    await list.reset(page)
    await list.find(page, { 账号: unknown })
    const sheet = await list.exported(page)
    expect(sheet).toHaveLength(2)
    expect(sheet.flat()).toContain('账号或密码错误')
  })
})
