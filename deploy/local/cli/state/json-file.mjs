// Small JSON files of the state folder, written whole or not at all.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

export function readJson(path, otherwise) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise
}

export function writeJson(path, value) {
  writePrivate(path, JSON.stringify(value, null, 2) + '\n')
}

export function writePrivate(path, text) {
  const next = `${path}.${process.pid}.next`
  writeFileSync(next, text, { mode: 0o600 })
  renameSync(next, path)
}
