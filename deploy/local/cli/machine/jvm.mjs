// How every Java process of the platform is started: small, quick to start, and at home in the state folder.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { java } from './jdk.mjs'

/** `memory` are the JVM's own limits; libraries keep logs, caches and unpacked natives below home. */
export function javaCommand({ home, memory, options = [], path, main, args = [], env }) {
  return {
    file: java(),
    args: [
      ...memory, '-XX:+UseSerialGC', ...tiers(), '-XX:+ExitOnOutOfMemoryError',
      '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED',
      `-Duser.home=${home}`, `-Djava.io.tmpdir=${temporary(home)}`, ...options, '-cp', path, main, ...args,
    ],
    env,
    cwd: home,
  }
}

/** One compiler tier starts quicker; measurements of throughput want both: DANGJIAN_TIERS=full. */
function tiers() {
  return process.env.DANGJIAN_TIERS === 'full' ? [] : ['-XX:TieredStopAtLevel=1']
}

/** Emptied at every start: a process that was killed leaves its unpacked libraries behind. */
function temporary(home) {
  const path = join(home, 'tmp')
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
