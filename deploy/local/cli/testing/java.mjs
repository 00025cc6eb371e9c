import { readFileSync, rmSync } from 'node:fs'
import { maven, platformModulesOnly } from '../build/java.mjs'
import { middlewareEnvironment } from '../services/environment.mjs'
import { environmentFile } from '../services/environment-files.mjs'
import { fromReport, nothing, plus } from './count.mjs'
import { globSync } from './glob.mjs'
import { phase } from './phase.mjs'

const reports = () => globSync(/\/target\/(surefire|failsafe)-reports\/TEST-.*\.xml$/)

/** Unit tests, then integration tests against the running servers, in every module even when one of them fails. */
export async function testJava() {
  reports().forEach((file) => rmSync(file))
  const env = { ...middlewareEnvironment(), DANGJIAN_ENV_FILE: environmentFile() }
  const goals = [...platformModulesOnly, '-Dmaven.test.failure.ignore=true', 'verify']
  const problem = await phase('java', () => maven('test-java', goals, { env, echo: true }))
  const counted = reports().map((file) => fromReport(readFileSync(file, 'utf8'))).reduce(plus, nothing)
  return plus(counted, problem)
}
