// deploy/nacos/* is the configuration as files. What an operator changed in the console stays: only a changed file is published again.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { PartFailed } from '../machine/part-failed.mjs'
import { folder, root } from '../state/paths.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'
import { call } from './nacos-api.mjs'
import { operator } from './nacos-accounts.mjs'

const source = join(root, 'deploy', 'nacos')
const published = join(folder('nacos'), 'published.json')
const types = { '.yaml': 'yaml', '.json': 'json', '.properties': 'properties' }

export async function publishConfiguration() {
  const before = readJson(published, {})
  const changed = files().filter(({ name, digest }) => before[name] !== digest)
  if (changed.length === 0) return
  const token = await operator()
  for (const { name, text, digest } of changed) {
    const answer = await call('POST', '/v3/admin/cs/config', { dataId: name, groupName: group(name), content: text, type: types[extname(name)] }, token)
    if (answer.body?.data !== true) throw new PartFailed('nacos', `it refused the configuration ${name} (${answer.status})`)
    before[name] = digest
  }
  writeJson(published, before)
}

/** Flow rules are read by Sentinel from a group of their own. */
function group(name) {
  return name.endsWith('-flow.json') ? 'SENTINEL' : 'DANGJIAN'
}

function files() {
  if (!existsSync(source)) return []
  return readdirSync(source).filter((name) => extname(name) in types).map((name) => {
    const text = readFileSync(join(source, name), 'utf8')
    return { name, text, digest: createHash('sha256').update(text).digest('hex') }
  })
}
