import { residentMb } from './machine/identity.mjs'
import { recorded, runningPid } from './machine/process.mjs'
import { middleware } from './middleware/index.mjs'
import { services, serviceNamed } from './services/index.mjs'
import { logFile } from './state/paths.mjs'

/** Every part of the platform and the second copies that were started: [{name, pid, port, healthy, log, rssMb}]. */
export function stateOfParts() {
  const known = [...middleware, ...services]
  const copies = recorded().filter((name) => !known.some((part) => part.name === name)).map(serviceNamed).filter(Boolean)
  return Promise.all([...known, ...copies].map(stateOf))
}

async function stateOf(part) {
  const pid = runningPid(part.name)
  return {
    name: part.name,
    pid: pid ?? null,
    port: part.port,
    healthy: pid !== undefined && (await part.ready()),
    log: logFile(part.name),
    rssMb: pid ? residentMb(pid) : 0,
  }
}
