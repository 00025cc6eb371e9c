// A platform runs copies of our jars: a later build must not change what a running process loads.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { libraries } from '../build/classpath.mjs'
import { root, folder } from '../state/paths.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'

const note = () => join(folder('app'), 'placed.json')

/** Does the platform run what was built last? */
export const placed = (fingerprint) => readJson(note(), {}).fingerprint === fingerprint

export function place(modules, fingerprint) {
  rmSync(folder('app'), { recursive: true, force: true })
  const placedPaths = Object.fromEntries(modules.map((module) => [module, pathOf(module)]))
  writeJson(note(), { fingerprint, modules: placedPaths })
}

/** Jars of a placed module: its own first, then its libraries in Maven's order. */
export const placedPath = (module) => readJson(note(), {}).modules?.[module]

function pathOf(module) {
  const { libraries: jars, own } = libraries(module)
  return [...own, ...jars].map((jar) => (jar.startsWith(root) ? copied(jar) : jar))
}

function copied(jar) {
  const copy = join(folder('app'), basename(jar))
  mkdirSync(folder('app'), { recursive: true })
  if (!existsSync(copy)) cpSync(jar, copy)
  return copy
}
