import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Full path of the first of these programs that exists; system folders count even when PATH lacks them. */
export function find(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin']
  for (const name of names) {
    const path = folders.filter(Boolean).map((folder) => join(folder, name)).find(executable)
    if (path) return path
  }
  return undefined
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}
