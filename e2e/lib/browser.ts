import { chromium, type Browser, type Page } from 'playwright-core'

let browser: Browser | undefined

export async function open(size: { width: number; height: number }, mobile = false): Promise<Page> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: mobile, isMobile: mobile })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

/** All that are open. */
export const pages = (): Page[] => browser?.contexts().flatMap((it) => it.pages()) ?? []

export async function closeAll(): Promise<void> {
  await browser?.close()
  browser = undefined
}
