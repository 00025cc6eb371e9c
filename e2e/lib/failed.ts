import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { pages } from './browser'
import { stateFolder } from './platform'
import { picture } from './shots'

/** What was on the screens when a test failed: in words for the log, as pictures beside it. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [i, page] of pages().entries()) {
    const said = await page.evaluate(words).catch((problem) => String(problem))
    console.error(`${task.name}: page ${i} ${page.url()} ${JSON.stringify(said)}`)
    await picture(page, join(stateFolder, 'logs', 'failed'), `${task.name} ${i}`)
  }
})

function words() {
  const of = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector), (it) => it.innerText.trim().slice(0, 400)).filter(Boolean)
  return { heard: (window as unknown as { heard: string[] }).heard, dialogs: of('[role=dialog]'), complaints: of('.el-form-item__error'), rows: of('main tbody tr').slice(0, 5) }
}
