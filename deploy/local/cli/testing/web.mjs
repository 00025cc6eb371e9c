import { readFileSync } from 'node:fs'
import { pnpm } from '../build/pnpm.mjs'
import { install } from '../build/web.mjs'
import { logFile, stateName } from '../state/paths.mjs'
import { fromVitest, plus } from './count.mjs'
import { phase } from './phase.mjs'

// One package after the other: tests that wait for timers fail when four run on two cores.
const notE2e = ['--filter', '!e2e', '--workspace-concurrency=1']

/** Types and unit tests of all web packages, the compiled mini-program's pages among them. */
export async function testWeb() {
  const prepared = await phase('web libraries', install)
  if (prepared.failed) return prepared
  const types = await phase('web types', () => pnpm('test-web-types', [...notE2e, '-r', '--no-bail', 'run', 'typecheck'], { echo: true }))
  return plus(types, await vitest('web', [...notE2e, '-r', '--no-bail', 'run', 'test']))
}

/** Journeys through Chromium against the running platform. */
export function testJourneys() {
  return vitest('e2e', ['--filter', 'e2e', 'run', 'test'], { DANGJIAN_STATE: stateName })
}

/** A run that ends with an error although every counted test passed is a failure as well. */
async function vitest(name, args, env = {}) {
  const ended = await phase(name, () => pnpm(`test-${name}`, args, { env, echo: true }))
  const counted = fromVitest(readFileSync(logFile(`test-${name}`), 'utf8'))
  return counted.failed > 0 ? counted : plus(counted, ended)
}
