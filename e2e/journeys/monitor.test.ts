import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, monitor, openConsole } from '../lib/console'
import { agree, dialog, press, said } from '../lib/forms'
import { row } from '../lib/lists'
import { account } from '../lib/platform'

/** 系统监控 and 系统工具: what the platform does and how it is. */
const job = '操作日志完整性校验'
let page: Page
beforeAll(async () => {
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(closeAll)

describe('系统监控', () => {
  it('SYS-30 a job runs once now and its result is in the record', async () => {
    await menu(page, ...monitor, '定时任务')
    await press(row(page, job), '执行一次')
    const question = dialog(page, `立即执行 ${job}?`)
    await press(question, '执行')
    await said(page, `已下达 ${job}`)
    await press(row(page, job), '执行记录')
    const runs = dialog(page, `执行记录:${job}`)
    await runs.locator('tbody tr').first().getByText('成功', { exact: true }).waitFor({ timeout: 20_000 })
    await page.keyboard.press('Escape')
  })

  it('SYS-30 a job is paused and resumed', async () => {
    await press(row(page, job), '暂停')
    await agree(page, `暂停 ${job}?`, '暂停')
    await said(page, `已暂停 ${job}`)
    await row(page, job).getByText('已暂停').waitFor()
    await press(row(page, job), '恢复')
    await said(page, `已恢复 ${job}`)
    await row(page, job).getByText('运行', { exact: true }).waitFor()
  })

  it('SYS-30 every service answers, the cache tells its state, no message was left over', async () => {
    await menu(page, ...monitor, '服务监控')
    for (const service of ['gateway', 'auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service']) {
      await row(page, service).getByText('正常').first().waitFor()
    }
    await menu(page, ...monitor, '缓存监控')
    await page.locator('dl').getByText('命中率').waitFor()
    expect(await page.locator('dl').innerText()).toMatch(/键数\s*[\d,]+[\s\S]*Redis 版本\s*\d/)
    await menu(page, ...monitor, '异常消息')
    await page.getByRole('table').or(page.getByText('没有异常消息')).first().waitFor()
  })

  it('SYS-29 the interface documents of a service are reachable', async () => {
    await menu(page, '系统管理', '系统工具', '接口文档')
    await page.locator('main').getByText(/\/api\/auth\//).first().waitFor()
  })
})
