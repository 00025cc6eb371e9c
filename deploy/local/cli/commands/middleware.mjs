import { buildLaunchers } from '../build/java.mjs'
import { checkSurroundings } from '../machine/surroundings.mjs'
import { middleware } from '../middleware/index.mjs'
import { startAll } from '../parts.mjs'
import { say } from '../machine/say.mjs'
import { environmentFile, writeEnvironmentFiles } from '../services/environment-files.mjs'
import { exclusively } from '../state/lock.mjs'
import { Complaint } from '../machine/complaint.mjs'
import { takeDown } from '../take-down.mjs'

/** Database, cache, Nacos, RocketMQ and Seata without the services. */
export async function middlewareCommand([action]) {
  if (action === 'up') return exclusively(up)
  if (action === 'down') return exclusively(() => takeDown())
  throw new Complaint('用法：./platform middleware up|down', 'Usage: ./platform middleware up|down')
}

async function up() {
  checkSurroundings(middleware)
  await startMiddleware()
  say(`source ${environmentFile()}`)
}

/** Whatever is built already starts while the rest is being built. */
export async function startMiddleware() {
  writeEnvironmentFiles()
  const early = startAll(middleware.filter((part) => ['mariadb', 'redis'].includes(part.name)))
  early.catch(() => {}) // reported below
  await buildLaunchers()
  await early
  await startAll(middleware)
}
