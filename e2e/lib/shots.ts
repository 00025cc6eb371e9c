import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Pictures of what a journey sees, in the folder that DANGJIAN_SHOTS names; none without it. */
const folder = process.env.DANGJIAN_SHOTS

export async function shot(page: Page, name: string): Promise<void> {
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replace(/[\\/\s?:>]+/g, '_').slice(0, 80)}.png`) }).catch(() => undefined)
}
