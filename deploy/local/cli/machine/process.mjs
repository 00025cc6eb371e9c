// Processes that outlive this command: detached, with a record in the state folder.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folder, logFile } from '../state/paths.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'
import { identity } from './identity.mjs'
import { until } from './wait.mjs'

const recordFile = (name) => join(folder('run'), `${name}.json`)

/** Starts a program in the background; its output goes to the part's log, the former log is kept as `.1`. */
export function launch(name, { file, args, env = {}, cwd, argv0 }) {
  const log = logFile(name)
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const output = openSync(log, 'a', 0o600)
  const child = spawn(file, args, {
    argv0,
    cwd: cwd ?? folder(name),
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, HOME: process.env.HOME ?? folder(), LANG: 'C.UTF-8', TZ: 'Asia/Shanghai', ...env },
  })
  closeSync(output)
  // Without a listener a missing program would end this command with a stack.
  child.on('error', () => {})
  child.unref()
  if (child.pid) writeJson(recordFile(name), { name, pid: child.pid, identity: identity(child.pid), startedAt: new Date().toISOString() })
  return child.pid
}

/** Process id of a running part, else undefined. */
export function runningPid(name) {
  const record = readJson(recordFile(name))
  return record && record.identity && identity(record.pid) === record.identity ? record.pid : undefined
}

/** Names of all parts that were started and not yet taken down, dead ones included. */
export function recorded() {
  return readdirSync(folder('run')).filter((f) => f.endsWith('.json')).map((f) => f.slice(0, -5))
}

/** Ends a part: asks, waits, insists. Never signals a process that is not the one we started. */
export async function end(name, { patience = 20_000, signal = 'SIGTERM' } = {}) {
  const pid = runningPid(name)
  if (pid) {
    process.kill(pid, signal)
    const gone = await until(() => !runningPid(name), { timeout: patience, pause: 50 })
    if (!gone && runningPid(name) === pid) {
      process.kill(pid, 'SIGKILL')
      await until(() => !runningPid(name), { timeout: 5_000, pause: 50 })
    }
  }
  rmSync(recordFile(name), { force: true })
  return pid
}
