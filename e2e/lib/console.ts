import type { Page } from 'playwright-core'
import { open } from './browser'
import { exactly } from './forms'
import { addresses, type Account } from './platform'

/** The PC console in a browser, as an administrator uses it. */
export async function openConsole(who: Account): Promise<Page> {
  const page = await open({ width: 1440, height: 900 })
  await page.goto(addresses.console)
  await page.getByLabel('账号', { exact: true }).fill(who.account)
  await page.getByLabel('密码', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('navigation').first().waitFor()
  return page
}

/** Opens a page through the side menu, directory by directory. */
export async function menu(page: Page, ...way: string[]): Promise<void> {
  const side = page.getByRole('navigation', { name: '主菜单' })
  for (const directory of way.slice(0, -1)) {
    const entry = side.locator('.el-sub-menu', { has: page.locator(':scope > .el-sub-menu__title', { hasText: exactly(directory) }) }).last()
    if (!(await entry.getAttribute('class'))?.includes('is-opened')) await entry.locator('> .el-sub-menu__title').click()
  }
  const name = way[way.length - 1]
  await side.locator('.el-menu-item', { hasText: exactly(name) }).click()
  await page.getByRole('tab', { selected: true }).filter({ hasText: exactly(name) }).waitFor({ timeout: 30_000 })
}

/** The pages below 系统管理. */
export const data = ['系统管理', '基础数据管理']
export const monitor = ['系统管理', '系统监控']

export interface MeetingForm {
  title: string
  branch: string
  startsInMinutes: number
  lastsMinutes: number
}

const stamp = (minutes: number) => new Date(Date.now() + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** 发布会议: a 党课 for all members of one branch. */
export async function publish(page: Page, { title, branch, startsInMinutes, lastsMinutes }: MeetingForm): Promise<void> {
  await page.getByRole('button', { name: '发布会议' }).first().click()
  const dialog = page.getByRole('dialog', { name: '发布会议' })
  await dialog.getByPlaceholder('请输入会议主题').fill(title)
  await dialog.locator('.el-form-item', { hasText: '会议类型' }).locator('.el-select__wrapper').click()
  await page.getByRole('option', { name: '党课', exact: true }).click()
  for (const [hint, minutes] of [['选择开始时间', startsInMinutes], ['选择结束时间', startsInMinutes + lastsMinutes]] as const) {
    await dialog.getByPlaceholder(hint).fill(stamp(minutes))
    await dialog.getByPlaceholder(hint).press('Enter')
  }
  await dialog.getByPlaceholder('例如 村党群服务中心').fill('村党群服务中心')
  await dialog.getByRole('combobox', { name: '所属支部' }).fill(branch)
  await page.getByRole('treeitem', { name: branch, exact: true }).last().click()
  await dialog.getByText('本支部全体人员', { exact: true }).click()
  await dialog.getByPlaceholder('请输入会议内容').fill('学习党章,讨论本季度工作')
  await dialog.getByRole('button', { name: '发布' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Narrows the list that is open to one title. */
export async function search(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label }).first()
  await field.fill(text)
  await field.press('Enter')
}
