// Whether sources changed since the last build: one digest over the content of all of them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../state/paths.mjs'

const never = new Set(['target', 'node_modules', 'dist', '.git', '.state'])

/** Digest over the files whose path (from the project folder) satisfies the condition. */
export function fingerprint(condition) {
  const digest = createHash('sha256')
  for (const path of sources().filter(condition)) {
    digest.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  }
  return digest.digest('hex')
}

let known

function sources() {
  return (known ??= (tracked() ?? walk(root)).filter((path) => existsSync(join(root, path))).sort())
}

/** Tracked files and new ones that are not ignored; undefined outside a git clone. */
function tracked() {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
    return [...new Set(list.toString().split('\0').filter(Boolean))]
  } catch {
    return undefined
  }
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !never.has(entry.name)).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [relative(root, path)]
  })
}
