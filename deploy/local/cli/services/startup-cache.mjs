// The libraries that the services share, loaded and linked ahead of time by the JVM: half the work of a start. Made by one rehearsal, kept until JDK or libraries change.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { java, javaHome } from '../machine/jdk.mjs'
import { runningPid } from '../machine/process.mjs'
import { run } from '../machine/run.mjs'
import { say, step } from '../machine/say.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'
import { buildState, root } from '../state/paths.mjs'
import { placedPath } from './placement.mjs'

const rehearsalModule = 'deploy/local/startup'
const place = join(buildState, 'startup')
const note = join(place, 'cache.json')

/** Class path and options of a service that begins with the cached libraries; undefined when it does not. */
export function cached(jars) {
  const cache = readJson(note)
  const begin = cache?.path.slice(0, -1)
  if (!cache || !existsSync(cache.file) || !begin.every((jar) => jars.includes(jar))) return undefined
  const known = new Set(begin)
  return { options: [`-XX:AOTCache=${cache.file}`], path: [...cache.path, ...jars.filter((jar) => !known.has(jar))] }
}

/** Rehearses the start of one service, unless it runs or its libraries are cached. A machine that cannot do it starts the services without. */
export async function rehearse(service, others) {
  if (runningPid(service.name)) return
  const libraries = shared(service, others)
  const key = keyOf(libraries)
  if (readJson(note)?.key === key) return
  await step('prepare startup', () => make(service, libraries, key)).catch((problem) => say(`… 服务将以较慢的方式启动 Services start the slower way: ${problem.message}`))
}

async function make(service, libraries, key) {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const rehearsal = join(place, 'rehearsal.jar')
  copyFileSync(ownJar(rehearsalModule), rehearsal)
  const path = [...libraries, rehearsal]
  const file = join(place, 'libraries.aot')
  const { args, env, cwd } = service.rehearsal(path, [`-XX:AOTCacheOutput=${file}`])
  await run('startup-cache', java(), args, { env, cwd })
  writeJson(note, { key, path, file })
}

/** Libraries of the service in its order, as far as all the others have them too; our own jars change with every build. */
function shared(service, others) {
  const paths = others.map((other) => new Set(placedPath(other.module)))
  return placedPath(service.module).filter((jar) => !jar.startsWith(root) && paths.every((path) => path.has(jar)))
}

/** The JVM refuses a cache whose jars have other times or sizes. */
function keyOf(libraries) {
  const digest = createHash('sha256').update(readFileSync(join(javaHome(), 'release'))).update(readFileSync(ownJar(rehearsalModule)))
  for (const jar of libraries) {
    const { size, mtimeMs } = statSync(jar)
    digest.update(`${jar} ${size} ${mtimeMs}\n`)
  }
  return digest.digest('hex')
}

const ownJar = (module) => placedPath(module)[0]
