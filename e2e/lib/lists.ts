import { readFileSync } from 'node:fs'
import type { Locator, Page, Request } from 'playwright-core'
import { dialog, exactly, press } from './forms'
import { rowsOf, workbook } from './sheet'
import { shot } from './shots'

/** What a clerk does with the lists of the console: search, look, switch, export, import. */
export const filter = (page: Page, label: string) => page.getByRole('search').getByRole('textbox', { name: label, exact: true })

/** Narrows the list that is open by its text filters. */
export async function find(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await filter(page, label).fill(text)
  await answered(page, () => press(page.getByRole('search'), '搜索'))
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('search').locator('label', { hasText: label }).locator('.el-select__wrapper').click()
  await answered(page, () => page.locator('.el-select-dropdown__item:visible', { hasText: exactly(option) }).click())
}

/** Takes the choice of a select back. */
export async function clear(page: Page, label: string): Promise<void> {
  const box = page.getByRole('search').locator('label', { hasText: label }).locator('.el-select')
  await box.hover()
  await answered(page, () => box.locator('.el-select__clear').click())
}

export const reset = (page: Page) => answered(page, () => press(page.getByRole('search'), '重置'))

/** Does something that asks the server, and waits until its answer is drawn; 首页 asks on its own now and then. */
export async function answered(page: Page, work: () => Promise<unknown>): Promise<void> {
  const asks = (it: Request) => it.method() === 'GET' && it.url().includes('/api/') && !it.url().includes('/api/screen/')
  const [request] = await Promise.all([page.waitForRequest(asks), work()])
  await (await request.response())?.finished()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

export const row = (page: Page, name: string | RegExp): Locator => page.locator('main').getByRole('row', { name })

/** 共 N 条. */
export async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('main .el-pagination__total').innerText())?.[0])
}

/** Waits until the list has this many rows in all. */
export const counts = (page: Page, rows: number) => page.locator('main .el-pagination__total', { hasText: exactly(`共 ${rows} 条`) }).waitFor()

/** A switch in a row, by the words that a screen reader says. */
export const toggle = (page: Page, name: string) => page.locator('.el-switch', { has: page.getByRole('switch', { name, exact: true }) })

/** A node of the tree beside the list. */
export async function node(page: Page, placeholder: string, name: string): Promise<void> {
  const side = page.locator('aside')
  await side.getByPlaceholder(placeholder).fill(name)
  await answered(page, () => side.locator('.el-tree-node__content:visible', { hasText: exactly(name) }).first().click())
}

/** The file that the browser gets. */
export async function download(page: Page, work: () => Promise<unknown>) {
  const [file] = await Promise.all([page.waitForEvent('download'), work()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Rows of the exported sheet, its head first. */
export const exported = async (page: Page) => rowsOf((await download(page, () => press(page.locator('main'), '导出'))).bytes)

/** 导入: uploads rows; returns the dialog once its work is done. */
export async function upload(page: Page, noun: string, rows: string[][], says: string | RegExp): Promise<Locator> {
  await press(page.locator('main'), '导入')
  const box = dialog(page, `导入${noun}`)
  const buffer = Buffer.from(await workbook(rows).arrayBuffer())
  await box.locator('input[type=file]').setInputFiles({ name: `${noun}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer })
  await box.getByText(says).first().waitFor()
  await shot(page, `导入${noun}`)
  return box
}
