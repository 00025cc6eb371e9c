import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { buildState } from '../state/paths.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'
import { step } from '../machine/say.mjs'
import { fingerprint } from './fingerprint.mjs'

/** Builds unless exactly these sources were built before and the result is still there. */
export async function whenChanged(name, { condition, present, build }) {
  mkdirSync(buildState, { recursive: true, mode: 0o700 })
  const file = join(buildState, `${name}.json`)
  const now = fingerprint(condition)
  if (readJson(file, {}).fingerprint === now && present()) return false
  await step(`build ${name}`, build)
  writeJson(file, { fingerprint: now })
  return true
}
