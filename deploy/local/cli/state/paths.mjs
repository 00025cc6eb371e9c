// Where things are. A platform's state is one folder; several platforms live side by side under other names.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..')
export const stateName = process.env.DANGJIAN_STATE || 'up'
export const state = join(root, '.state', stateName)

/** What is built once and used by every platform of this folder. */
export const buildState = join(root, '.state', 'build')

/** A folder inside the state, made when absent; only its owner may look in. */
export function folder(...names) {
  const path = join(state, ...names)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}

export const logFile = (part) => join(folder('logs'), `${part}.log`)
