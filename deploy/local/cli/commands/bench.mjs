import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../machine/complaint.mjs'
import { root, stateName } from '../state/paths.mjs'

/** Hands over to bench/main.mjs, which measures the platform of this state and starts what it needs. */
export function benchCommand(args) {
  const program = join(root, 'bench', 'main.mjs')
  if (!existsSync(program)) throw new Complaint('没有 bench/main.mjs。', 'There is no bench/main.mjs.')
  const bench = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, DANGJIAN_STATE: stateName } })
  return new Promise((resolve) => bench.once('close', (code) => {
    process.exitCode = code ?? 1
    resolve()
  }))
}
