// The platform needs JDK 25; the machine's default may be an older one.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.mjs'

const LEAST = 25
let found

/** Home of a JDK that is new enough: JAVA_HOME when it is, else the newest of the usual folders. */
export function javaHome() {
  return (found ??= search())
}

export const java = () => join(javaHome(), 'bin', 'java')

function search() {
  const homes = [process.env.JAVA_HOME, ...installed('/usr/lib/jvm'), ...installed('/opt'), ...installed('/usr/java')]
  const fit = homes.filter((home) => home && releaseOf(home) >= LEAST)
  if (fit.length > 0) return fit[0]
  throw new Complaint(
    `未找到 JDK ${LEAST}：请安装 Temurin ${LEAST}（放在 /usr/lib/jvm 下，或设置 JAVA_HOME）。`,
    `No JDK ${LEAST} found: install Temurin ${LEAST} (below /usr/lib/jvm, or set JAVA_HOME).`,
  )
}

function installed(folder) {
  return existsSync(folder) ? readdirSync(folder).sort().reverse().map((name) => join(folder, name)) : []
}

function releaseOf(home) {
  const file = join(home, 'release')
  if (!existsSync(file) || !existsSync(join(home, 'bin', 'javac'))) return 0
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
}
