// `source .state/<name>/env` and `source .state/<name>/env.d/<service>` give a shell what the platform gives its processes.
import { join } from 'node:path'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { environment, environments, middlewareEnvironment } from './environment.mjs'

export const environmentFile = () => join(folder(), 'env')

export function writeEnvironmentFiles() {
  writePrivate(environmentFile(), exports(middlewareEnvironment()))
  for (const service of environments) writePrivate(join(folder('env.d'), service), exports(environment(service)))
}

function exports(variables) {
  return Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`).join('\n') + '\n'
}
