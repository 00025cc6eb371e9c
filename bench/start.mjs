import { cpu, memory, platform, status } from './platform.mjs'
import { round } from './report.mjs'

/** `up` from a built tree until everything is healthy. Stops the platform of this state first. */
export async function measure(row) {
  platform('up')
  platform('down')
  const started = Date.now()
  platform('up')
  const seconds = (Date.now() - started) / 1000
  const pids = status().parts.map((it) => it.pid).filter(Boolean)
  row({ what: 'up from a built tree until everything is healthy', value: round(seconds, 1), unit: `s, ${round(pids.reduce((sum, pid) => sum + cpu(pid), 0))} CPU-s`, goal: '≤ 90 s', met: seconds <= 90 })
  const gib = pids.reduce((sum, pid) => sum + memory(pid), 0) / 1024
  row({ what: 'memory of all processes (PSS)', value: round(gib, 2), unit: 'GiB', goal: '≤ 6 GiB', met: gib <= 6 })
}
