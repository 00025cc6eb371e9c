// Programs that this command waits for, with their output in a log of the state folder.
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { logFile, root } from '../state/paths.mjs'
import { PartFailed } from './part-failed.mjs'

const running = new Set()
// Whatever ends this command ends what it waits for.
process.on('exit', () => running.forEach((child) => child.kill()))

/** Runs to the end; a failure carries the last lines of the log. `echo` shows the output as well. */
export function run(name, file, args, { env = {}, cwd = root, echo = false } = {}) {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(logFile(name), { mode: 0o600 })
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        log.write(text)
        if (echo) process.stderr.write(text)
      })
    }
    running.add(child)
    child.once('error', (problem) => reject(new PartFailed(name, problem.message)))
    child.once('close', (code) => {
      running.delete(child)
      log.end(() => (code === 0 ? resolve() : reject(new PartFailed(name, `${file} ended with code ${code}`))))
    })
  })
}
