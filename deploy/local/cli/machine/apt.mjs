import { find } from './programs.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

let updated = false
let queue = Promise.resolve()

export const mayInstall = () => process.getuid?.() === 0 && Boolean(find('apt-get'))

/** Installs Debian packages, one call after the other because apt holds a lock. */
export function aptInstall(...packages) {
  const work = queue.then(() => step(`apt-get install ${packages.join(' ')}`, () => install(packages)))
  queue = work.catch(() => {})
  return work
}

async function install(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!updated) await run('apt', 'apt-get', ['update', '-q'], { env })
  updated = true
  await run('apt', 'apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
}
