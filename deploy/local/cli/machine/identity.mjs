// A pid alone may belong to somebody else by now. Pid, start time and boot together name one process for ever.
import { readdirSync, readFileSync } from 'node:fs'

const boot = read('/proc/sys/kernel/random/boot_id')?.trim()

/** Undefined when there is no such process, or only its zombie: one whose other threads still end holds its ports until they have. */
export function identity(pid) {
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return undefined
  // The second field is the name in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' && threads(pid) <= 1 ? undefined : `${boot}/${fields[19]}`
}

function threads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).length
  } catch {
    return 0
  }
}

/** Memory in use, as megabytes. */
export function residentMb(pid) {
  const kb = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1]
  return kb ? Math.round(kb / 1024) : 0
}

/** Seconds of processor time that the process has used. */
export function processorSeconds(pid) {
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return 0
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

export function commandLine(pid) {
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim()
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
