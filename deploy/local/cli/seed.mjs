// The demonstration county goes in once, through the front door as a clerk would bring it in.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { java } from './machine/jdk.mjs'
import { run } from './machine/run.mjs'
import { step } from './machine/say.mjs'
import { launchPath } from './services/launch-path.mjs'
import { folder } from './state/paths.mjs'
import { readJson } from './state/json-file.mjs'
import { port } from './state/ports.mjs'
import { secrets } from './state/secrets.mjs'

const accountsFile = () => join(folder(), 'accounts.json')

const administrator = { role: 'SUPER_ADMIN', name: '系统管理员', account: 'admin', password: secrets.adminPassword, client: 'ADMIN', organization: '' }

/** The accounts to try: the administrator, and once the county is there those of its people. */
export function accounts() {
  const people = readJson(accountsFile(), [])
  return people.some((person) => person.account === administrator.account) ? people : [administrator, ...people]
}

export async function loadCounty() {
  if (existsSync(accountsFile())) return
  await step('load the demonstration county', async () => {
    const { path, mainClass } = launchPath('deploy/seed', 'cn.dangjian.seed.SeedCounty')
    const args = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', path, mainClass, `http://127.0.0.1:${port('gateway')}`, folder()]
    await run('seed', java(), args, { env: { DANGJIAN_ADMIN_PASSWORD: secrets.adminPassword }, echo: true })
  })
}
