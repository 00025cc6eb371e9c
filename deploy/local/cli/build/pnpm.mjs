// pnpm itself comes from npm, into the state folder: nothing is installed for the whole machine.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../machine/complaint.mjs'
import { find } from '../machine/programs.mjs'
import { run } from '../machine/run.mjs'
import { step } from '../machine/say.mjs'
import { buildState, root } from '../state/paths.mjs'

const version = '10.34.9'
const tools = join(buildState, 'tools')
const program = join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
export const web = join(root, 'web')

export async function pnpm(name, args, options = {}) {
  if (!existsSync(program)) await step(`npm install pnpm@${version}`, installPnpm)
  return run(name, process.execPath, [program, ...args], { cwd: web, ...options, env: { CI: 'true', NO_COLOR: '1', npm_config_update_notifier: 'false', ...options.env } })
}

async function installPnpm() {
  const npm = find('npm')
  if (!npm) throw new Complaint('缺少 npm：请安装（Debian：apt-get install npm）。', 'npm is missing: install it (Debian: apt-get install npm).')
  await run('npm', npm, ['install', '--no-audit', '--no-fund', '--prefix', tools, `pnpm@${version}`])
}
