import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maven } from '../deploy/local/cli/build/java.mjs'
import { environmentFile } from '../deploy/local/cli/services/environment-files.mjs'
import { middlewareEnvironment } from '../deploy/local/cli/services/environment.mjs'
import { folder } from './platform.mjs'

/** The operation log with five million rows (BENCH_ROWS) in a schema of its own, on the running database. */
export async function measure(row) {
  const env = { ...middlewareEnvironment(), DANGJIAN_ENV_FILE: environmentFile() }
  const rows = process.env.BENCH_ROWS ?? '5000000'
  await maven('bench-audit', ['-pl', 'auth-service', '-am', 'verify', '-Dtest=NoSuch', '-Dsurefire.failIfNoSpecifiedTests=false', '-Dfailsafe.failIfNoSpecifiedTests=false',
    '-Dit.test=OperationLogBench', `-Dbench.rows=${rows}`], { env })
  const lines = readFileSync(join(folder, '..', 'auth-service', 'target', 'operation-log-bench.txt'), 'utf8').trim().split('\n')
  for (const [what, value, unit] of lines.map((line) => line.split('|'))) row({ what: `operation log: ${what}`, value, unit })
}
