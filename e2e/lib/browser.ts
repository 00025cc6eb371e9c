import { chromium, type Browser, type Page } from 'playwright-core'

let browser: Browser | undefined

/** Keeps the words of the console's messages: they are gone after three seconds, sooner than a busy machine may look. */
function listen(): void {
  const heard: string[] = []
  Object.assign(window, { heard })
  const hear = (it: Node) => it instanceof HTMLElement && it.classList.contains('el-message') && heard.push(it.textContent ?? '')
  new MutationObserver((changes) => changes.forEach((it) => it.addedNodes.forEach(hear))).observe(document, { childList: true, subtree: true })
}

export async function open(size: { width: number; height: number }, mobile = false): Promise<Page> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: mobile, isMobile: mobile })
  const page = await context.newPage()
  await page.addInitScript(listen)
  page.setDefaultTimeout(15_000)
  return page
}

/** All that are open. */
export const pages = (): Page[] => browser?.contexts().flatMap((it) => it.pages()) ?? []

export async function closeAll(): Promise<void> {
  await browser?.close()
  browser = undefined
}
