// How every Java process of the platform is started: small, quick to start, and at home in the state folder.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { java } from './jdk.mjs'

/** `memory` are the JVM's own limits; `quick` is for what never works hard; libraries keep logs, caches and unpacked natives below home. */
export function javaCommand({ home, memory, quick = false, options = [], path, main, args = [], env }) {
  return {
    file: java(),
    args: [
      ...memory, '-XX:+UseSerialGC', ...tiers(quick), '-XX:+ExitOnOutOfMemoryError',
      '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED',
      `-Duser.home=${home}`, `-Djava.io.tmpdir=${temporary(home)}`, ...options, '-cp', path, main, ...args,
    ],
    env,
    cwd: home,
  }
}

/** One compiler tier starts quicker and stays slower; tests, which start much and repeat little, want it everywhere: DANGJIAN_TIERS=quick. */
const tiers = (quick) => (quick || process.env.DANGJIAN_TIERS === 'quick' ? ['-XX:TieredStopAtLevel=1'] : [])

/** Emptied at every start: a process that was killed leaves its unpacked libraries behind. */
function temporary(home) {
  const path = join(home, 'tmp')
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
