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

/** The accounts to try, once the county is there. */
export const accounts = () => readJson(accountsFile(), [])

export async function loadCounty() {
  if (existsSync(accountsFile())) return
  await step('load the demonstration county', async () => {
    const { path, mainClass } = launchPath('deploy/seed', 'cn.dangjian.seed.SeedCounty')
    const args = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', path, mainClass, `http://127.0.0.1:${port('gateway')}`, folder()]
    await run('seed', java(), args, { env: { DANGJIAN_ADMIN_PASSWORD: secrets.adminPassword }, echo: true })
  })
}
