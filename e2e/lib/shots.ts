import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Pictures of what a journey sees, in the folder that DANGJIAN_SHOTS names; none without it. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.DANGJIAN_SHOTS) await picture(page, process.env.DANGJIAN_SHOTS, name)
}

export async function picture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replace(/[\\/\s?:>]+/g, '_').slice(0, 80)}.png`) }).catch(() => undefined)
}
