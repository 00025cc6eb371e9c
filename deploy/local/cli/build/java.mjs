// Maven builds; the launchers of the middleware apart from the platform, so that the servers start while the rest still compiles.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../machine/complaint.mjs'
import { javaHome } from '../machine/jdk.mjs'
import { find } from '../machine/programs.mjs'
import { run } from '../machine/run.mjs'
import { root } from '../state/paths.mjs'
import { noteClassPath } from './classpath.mjs'
import { fingerprint } from './fingerprint.mjs'
import { whenChanged } from './when-changed.mjs'

const launchers = ['nacos', 'seata', 'rocketmq']
const launcherSource = new RegExp(`^deploy/local/(pom\\.xml|(${launchers.join('|')})/)`)
const javaSource = /(^|\/)pom\.xml$|\/src\/main\//

export const serviceModules = ['gateway', 'auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service', 'deploy/local/jobs', 'deploy/local/startup', 'deploy/local/wechat', 'deploy/seed']

export const buildLaunchers = () => whenChanged('middleware', {
  condition: (path) => launcherSource.test(path),
  present: () => launchers.every((name) => noted(`deploy/local/${name}`)),
  build: () => maven('build-middleware', ['-f', 'deploy/local/pom.xml', '-pl', launchers.join(','), '-Dmaven.test.skip=true', 'install', ...noteClassPath]),
})

const platformSource = (path) => javaSource.test(path) && !launcherSource.test(path) && !path.startsWith('web/')

const without = (modules) => ['-pl', modules.map((module) => `!${module}`).join(',')]
const launcherModules = launchers.map((name) => `deploy/local/${name}`)

/** Arguments that leave out the launchers, which have a build of their own. */
export const platformModulesOnly = without(launcherModules)

/** Tests of the deployments, with large libraries of their own: nothing that runs needs them. */
const testsOnly = 'deploy/packaging'

/** Digest of all sources from which the services are built. */
export const javaFingerprint = () => fingerprint(platformSource)

export const buildJava = () => whenChanged('java', {
  condition: platformSource,
  present: () => serviceModules.every(noted),
  build: () => maven('build-java', [...without([...launcherModules, testsOnly]), '-Dmaven.test.skip=true', 'install', ...noteClassPath]),
})

/** Maven with the right JDK, whichever is the machine's default. */
export function maven(name, args, options = {}) {
  const program = process.env.DANGJIAN_MAVEN ?? find('mvn')
  if (!program) {
    throw new Complaint('缺少 Maven：请安装（Debian：apt-get install maven）。', 'Maven is missing: install it (Debian: apt-get install maven).')
  }
  const env = { JAVA_HOME: javaHome(), MAVEN_OPTS: process.env.MAVEN_OPTS ?? '-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1', ...options.env }
  return run(name, program, ['-B', '-ntp', '-q', '-Dstyle.color=never', ...args], { ...options, env })
}

function noted(module) {
  return existsSync(join(root, module, 'target', 'classpath.txt'))
}
