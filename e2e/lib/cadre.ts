import type { Page } from 'playwright-core'
import { open } from './browser'
import { addresses, type Account } from './platform'

/** 智慧组工 (H5) on a phone. */
export async function openCadre(who: Pick<Account, 'account' | 'password'>): Promise<Page> {
  const page = await open({ width: 390, height: 844 }, true)
  await page.goto(addresses.cadre)
  await fill(page, '账号', who.account)
  await fill(page, '密码', who.password)
  await page.locator('uni-button', { hasText: '登录' }).click()
  await page.locator('.tab-bar').waitFor()
  await later(page)
  return page
}

export async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`[aria-label="${name}"] input, input[aria-label="${name}"]`).locator('visible=true').last().fill(text)
  // uni-app on H5 hands typed text on after up to 100 ms; nobody's thumb is at the button by then.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 120)))
}

/** Answers the question that lies over the page. */
export const answer = (page: Page, words: string) => page.locator('.uni-modal__btn', { hasText: words }).locator('visible=true').click()

/** Puts the reminder to change the first password aside, as members may. */
async function later(page: Page): Promise<void> {
  const aside = page.getByText(/以后再说|稍后|取消/).first()
  await aside.click({ timeout: 2_000 }).catch(() => undefined)
}

export async function tab(page: Page, name: string): Promise<void> {
  await page.locator('.tab-item', { hasText: name }).click()
}

/** 扫码 with a picture of the code, as one does in a browser without a camera. */
export async function scan(page: Page, png: Buffer): Promise<string> {
  await tab(page, '扫码')
  const chosen = page.waitForEvent('filechooser')
  await page.locator('uni-button', { hasText: '选择二维码图片' }).last().click()
  await (await chosen).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: png })
  await page.locator('.result-title').waitFor()
  return page.locator('.result-title').innerText()
}

/** One of two or three views of a list. */
export const segment = (page: Page, name: string) => page.locator('.segment', { hasText: name }).click()
