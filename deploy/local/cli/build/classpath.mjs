import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PartFailed } from '../machine/part-failed.mjs'
import { root } from '../state/paths.mjs'

/** Arguments with which Maven notes every module's class path beside its classes. */
export const noteClassPath = [
  'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath', '-Dmdep.outputFile=target/classpath.txt', '-Dmdep.includeScope=runtime',
]

/** Libraries of a built module in Maven's order, then the module's own jar when it has one. */
export function libraries(module) {
  const target = join(root, module, 'target')
  const noted = join(target, 'classpath.txt')
  if (!existsSync(noted)) throw new PartFailed('build-java', `${module} is not built`)
  const own = readdirSync(target).filter((name) => name.endsWith('-SNAPSHOT.jar')).map((name) => join(target, name))
  return { libraries: readFileSync(noted, 'utf8').trim().split(':').filter(Boolean), own }
}

export function modulePath(module) {
  const { libraries: jars, own } = libraries(module)
  return [...own, ...jars].join(':')
}
