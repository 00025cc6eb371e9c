import { buildJava, javaFingerprint, serviceModules } from '../build/java.mjs'
import { buildWeb, install, placeWeb } from '../build/web.mjs'
import { end, runningPid } from '../machine/process.mjs'
import { checkSurroundings } from '../machine/surroundings.mjs'
import { middleware } from '../middleware/index.mjs'
import { startAll } from '../parts.mjs'
import { startMiddleware } from './middleware.mjs'
import { alike, services } from '../services/index.mjs'
import { place, placed } from '../services/placement.mjs'
import { rehearse } from '../services/startup-cache.mjs'
import { loadCounty } from '../seed.mjs'
import { exclusively } from '../state/lock.mjs'
import { printTable } from '../table.mjs'

export const upCommand = () => exclusively(async () => {
  await bringUp()
  await printTable()
})

/** The whole platform, from whatever is there to everything healthy and the county loaded. */
export async function bringUp() {
  checkSurroundings([...middleware, ...services])
  const servers = startMiddleware()
  servers.catch(() => {}) // reported below, after what runs beside it
  const libraries = install()
  libraries.catch(() => {})
  await servers
  await libraries
  await buildJava()
  await placeJava()
  // Not beside the start of the services: on two cores either would take the other past its time.
  await Promise.all([buildWeb(), rehearse(alike.at(-1), alike)])
  placeWeb()
  await startAll(services)
  await loadCounty()
}

async function placeJava() {
  if (placed(javaFingerprint())) return
  await Promise.all(services.filter((part) => runningPid(part.name)).map((part) => end(part.name)))
  place(serviceModules, javaFingerprint())
}
