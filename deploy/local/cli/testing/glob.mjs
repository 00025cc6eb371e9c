import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../state/paths.mjs'

const never = new Set(['node_modules', '.git', '.state', 'src', 'classes', 'test-classes', 'web'])

/** Files of the Maven modules whose path matches. */
export function globSync(pattern, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !never.has(entry.name)).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return globSync(pattern, path)
    return pattern.test(path) ? [path] : []
  })
}
