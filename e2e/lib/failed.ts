import { afterEach } from 'vitest'
import { pages } from './browser'
import { shot } from './shots'

/** What was on the screens when a test failed. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [i, page] of pages().entries()) await shot(page, `FAILED ${i} ${task.name}`)
})
