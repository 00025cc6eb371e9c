import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PartFailed } from '../machine/part-failed.mjs'
import { root } from '../state/paths.mjs'
import { placedPath } from './placement.mjs'
import { cached } from './startup-cache.mjs'

/** Options, class path and main class of a placed module. */
export function launchPath(module, main) {
  const jars = placedPath(module)
  if (!jars) throw new PartFailed('build-java', `${module} is not built`)
  const { options, path } = cached(jars) ?? { options: [], path: jars }
  return { options, path: path.join(':'), mainClass: main ?? applicationOf(module) }
}

/** The one class of a service that is named …Application. */
export function applicationOf(module) {
  const classes = join(root, module, 'target', 'classes')
  const found = existsSync(classes) && readdirSync(classes, { recursive: true }).find((path) => path.endsWith('Application.class'))
  if (!found) throw new PartFailed('build-java', `${module} has no class …Application`)
  return found.slice(0, -'.class'.length).replaceAll('/', '.')
}
