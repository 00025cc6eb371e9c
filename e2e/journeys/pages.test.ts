import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { openConsole } from '../lib/console'
import { addressOf, pagesFor } from '../lib/menu-pages'
import { account } from '../lib/platform'
import { shot } from '../lib/shots'

/** Every page that the menu of a role leads to opens, shows what it is for and complains of nothing. DANGJIAN_SHOTS names a folder for pictures of them. */
const [all, ofTown] = [await pagesFor('SUPER_ADMIN'), await pagesFor('TOWN_ADMIN')]

afterAll(closeAll)

describe.each([
  ['SUPER_ADMIN', all],
  ['TOWN_ADMIN', ofTown],
])('SYS-03 SYS-07 the console of a %s', (role, pages) => {
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    page = await openConsole(account(role))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`))
  })

  it.each(pages.map((it) => [it.name, it.path]))('%s (%s)', async (name, path) => {
    complaints.length = 0
    await page.goto(addressOf(path))
    await page.getByRole('tab', { name }).first().waitFor()
    await page.waitForTimeout(700) // long enough for a first answer, and for a skeleton to appear where it is missing
    await page.locator('main .el-skeleton, main .el-loading-mask').first().waitFor({ state: 'hidden' })
    const text = await page.locator('main').first().innerText()
    await shot(page, `${role}-${name}`)
    expect(text).not.toContain('找不到这个页面')
    expect(text).not.toContain('没有读取成功')
    expect(text.trim().length).toBeGreaterThan(10)
    expect(complaints).toEqual([])
  }, 30_000)
})
