import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install } from '../build/web.mjs'
import { root, stateName } from '../state/paths.mjs'

/** Hands over to bench/main.mjs, which measures the platform of this state and starts what it needs. */
export async function benchCommand(args) {
  await install()
  const bench = spawn(process.execPath, [join(root, 'bench', 'main.mjs'), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, DANGJIAN_STATE: stateName } })
  return new Promise((resolve) => bench.once('close', (code) => {
    process.exitCode = code ?? 1
    resolve()
  }))
}
