import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { exactly, press } from '../lib/forms'
import { answered, counts, filter, find, reset, row, total } from '../lib/lists'
import { account } from '../lib/platform'

/** What every list of the console can do (00 §0.7), tried on those with most rows and most filters. */
let page: Page
beforeAll(async () => {
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '党员管理')
  await page.getByText(/共 \d+ 条/).waitFor()
})
afterAll(closeAll)

const rows = () => page.locator('main .el-table__body-wrapper tbody tr')
const head = (name: string) => page.locator('main').getByRole('columnheader', { name, exact: true })
const current = () => page.locator('.el-pager li.is-active').innerText()

describe('SYS-04 a list', () => {
  it('前往 leads to the last page, 重置 clears the filters and leads back to the first', async () => {
    const all = await total(page)
    const last = Math.ceil(all / 50)
    await answered(page, async () => {
      await page.locator('.el-pagination__jump input').fill(String(last))
      await page.keyboard.press('Enter')
    })
    await page.waitForFunction((wanted) => document.querySelectorAll('main .el-table__body-wrapper tbody tr').length === wanted, all - 50 * (last - 1))
    await expect.poll(() => current()).toBe(String(last))
    await filter(page, '党员姓名').fill('不会有的人')
    await reset(page)
    await expect.poll(() => filter(page, '党员姓名').inputValue()).toBe('')
    await counts(page, all)
    await expect.poll(() => current()).toBe('1')
  })

  it('搜索 by the button and by Enter; nothing found says so and offers a way out', async () => {
    const all = await total(page)
    const name = await rows().first().locator('b').innerText()
    await find(page, { 党员姓名: name })
    await expect.poll(() => total(page)).toBeLessThan(all)
    await expect.poll(() => rows().first().innerText()).toContain(name)
    await filter(page, '党员姓名').fill('不会有的人')
    await answered(page, () => page.keyboard.press('Enter'))
    await page.getByText('没有符合条件的党员').waitFor()
    await answered(page, () => press(page, '清空筛选'))
    await counts(page, all)
  })

  it('the page size changes, and is remembered on this computer', async () => {
    await page.locator('.el-pagination__sizes .el-select__wrapper').click()
    await answered(page, () => page.locator('.el-select-dropdown__item:visible', { hasText: exactly('100条/页') }).click())
    await page.waitForFunction(() => document.querySelectorAll('main .el-table__body-wrapper tbody tr').length === 100)
    await page.reload()
    await page.waitForFunction(() => document.querySelectorAll('main .el-table__body-wrapper tbody tr').length === 100)
  })

  it('the search panel hides, refresh asks again, columns are chosen', async () => {
    await press(page, '显示或隐藏筛选')
    await page.getByRole('search').waitFor({ state: 'hidden' })
    await press(page, '显示或隐藏筛选')
    await page.getByRole('search').waitFor()
    await answered(page, () => press(page.locator('main'), '刷新'))
    await press(page, '选择列')
    await page.locator('.el-popover:visible .el-checkbox', { hasText: exactly('民族') }).click()
    await head('民族').waitFor({ state: 'hidden' })
    await press(page.locator('.el-popover:visible'), '恢复默认')
    await head('民族').waitFor()
    await page.keyboard.press('Escape')
  })

  it('SYS-03 a page keeps what was typed while another tab is in front; × closes a tab', async () => {
    await filter(page, '党员姓名').fill('写到一半')
    await menu(page, '组织管理', '职务管理')
    await row(page, '书记').first().waitFor()
    await page.getByRole('tab', { name: '党员管理' }).click()
    await expect.poll(() => filter(page, '党员姓名').inputValue()).toBe('写到一半')
    await press(page, '关闭职务管理')
    await expect.poll(() => page.getByRole('tab', { name: '职务管理' }).count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: '关闭首页' }).count()).toBe(0)
  })

  it('more than three filters stand behind 展开 and go again with 收起', async () => {
    await menu(page, ...data, '日志管理', '登录日志')
    const last = page.getByRole('search').getByText('登录时间')
    await expect.poll(() => last.isVisible()).toBe(false)
    await press(page, '展开')
    await last.waitFor()
    await press(page, '收起')
    await last.waitFor({ state: 'hidden' })
  })
})
