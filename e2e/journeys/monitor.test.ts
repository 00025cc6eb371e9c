import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakNotices } from '../lib/broken'
import { closeAll } from '../lib/browser'
import { menu, monitor, openConsole } from '../lib/console'
import { addMember, twoTowns } from '../lib/county'
import { count, query } from '../lib/database'
import { agree, dialog, press, said, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { row } from '../lib/lists'
import { publish, type Published } from '../lib/meetings'
import { account, eventually } from '../lib/platform'

/** 系统监控 and 系统工具: what the platform does and how it is. */
const job = '操作日志完整性校验'
let page: Page
let meeting: Published
let mend = async () => {}
// A message that cannot be taken in is tried for the better part of a minute before it is given up: it is sent first and looked at last.
beforeAll(async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const branch = (await twoTowns(admin)).branchesA[0].id
  const title = unique('测试党课')
  mend = await breakNotices(title)
  meeting = await publish(admin, branch, { title, audience: 'SELECTED', participantIds: [(await addMember(admin, branch)).id] })
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(async () => {
  await mend()
  await closeAll()
})

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
    await expect.poll(() => page.locator('dl').innerText()).toMatch(/键数\s*[\d,]+[\s\S]*Redis 版本\s*\d/)
    await menu(page, ...monitor, '异常消息')
    await page.getByRole('table').or(page.getByText('没有异常消息')).first().waitFor()
  })

  it('SYS-30 R04 a message that a service cannot take in is listed with its reason, and takes effect once when it is sent again after the cause is gone', async () => {
    const notices = () => count('message-service', 'select count(*) from message where biz_id = ?', [meeting.id])
    const dead = await eventually(
      'it is given up',
      async () => (await query('message-service', "select event_id, date_format(occurred_at, '%Y-%m-%d %H:%i:%s') as at from dead_letter where payload like ?", [`%${meeting.title}%`]))[0],
      120,
    )
    await expect.poll(() => notices()).toBe(0)
    await menu(page, ...monitor, '异常消息')
    await press(page.locator('main'), '刷新')
    const letter = row(page, 'MEETING_PUBLISHED').filter({ hasText: dead.at })
    await letter.getByText('消息').first().waitFor()
    await expect.poll(() => letter.innerText()).toMatch(/Exception.* at cn\.dangjian\./)
    await press(letter, '重新发送')
    await said(page, '重新处理失败,消息已保留')
    await letter.waitFor()
    await mend()
    await press(letter, '重新发送')
    await said(page, 'MEETING_PUBLISHED 已重新处理')
    await letter.waitFor({ state: 'hidden' })
    await expect.poll(() => notices()).toBe(1)
    expect(await count('message-service', 'select count(*) from dead_letter where event_id = ?', [dead.event_id])).toBe(0)
  })

  it('SYS-29 the interface documents of a service are reachable', async () => {
    await menu(page, '系统管理', '系统工具', '接口文档')
    await page.locator('main').getByText(/\/api\/auth\//).first().waitFor()
  })
})
