import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { status } from './platform'

/** What the processes of the platform are, as the kernel tells it. */
const LISTEN = '0A'
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Processes of all parts, and what they started. */
export function processes(): { part: string; pid: number }[] {
  const parents = readdirSync('/proc').flatMap((it) => (/^\d+$/.test(it) ? [[Number(it), Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${it}/stat`))?.[1])]] : []))
  const below = (pid: number): number[] => [pid, ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child))]
  return status().parts.flatMap(({ name, pid }) => (pid ? below(pid).map((it) => ({ part: name, pid: it })) : []))
}

const sockets = (pid: number) =>
  new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return [] // closed meanwhile
      }
    }),
  )

/** An IPv4 address of the table, or the last part of an IPv6 one, has its bytes backwards. */
function readable(hex: string): string {
  const bytes = hex.slice(-8).match(/../g)!.reverse().map((it) => parseInt(it, 16))
  if (hex.length === 8 || /^0{16}FFFF0000/.test(hex)) return bytes.join('.')
  return hex === '00000000000000000000000001000000' ? '::1' : /^0+$/.test(hex) ? '::' : hex
}

/** TCP ports that wait for calls, and UDP ports that are bound, with their addresses. */
export function listening(): { part: string; kind: string; address: string; port: number }[] {
  return processes().flatMap(({ part, pid }) => {
    const own = sockets(pid)
    return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
      read(`/proc/${pid}/net/${kind}`)
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((it) => it.length > 9 && own.has(it[9]) && (kind.startsWith('udp') || it[3] === LISTEN))
        .map((it) => ({ part, kind, address: readable(it[1].split(':')[0]), port: parseInt(it[1].split(':')[1], 16) })),
    )
  })
}

export const commandLine = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
