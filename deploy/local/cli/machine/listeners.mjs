// Who holds a port: /proc knows, no extra program is needed.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

const LISTEN = '0A'

/** The process that listens on a TCP port; undefined when nobody does, {pid: undefined} when it is not ours to see. */
export function holderOf(port) {
  const inode = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(rows).find((row) => row.port === port)?.inode
  return inode && { pid: pidOfSocket(inode) }
}

function rows(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1).map((line) => line.trim().split(/\s+/))
      .filter((f) => f[3] === LISTEN).map((f) => ({ port: parseInt(f[1].split(':')[1], 16), inode: f[9] }))
  } catch {
    return []
  }
}

function pidOfSocket(inode) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      for (const fd of readdirSync(`/proc/${pid}/fd`)) {
        if (readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`) return Number(pid)
      }
    } catch {
      // gone meanwhile, or another user's
    }
  }
  return undefined
}
