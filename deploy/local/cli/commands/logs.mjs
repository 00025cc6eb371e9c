import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { Complaint } from '../machine/complaint.mjs'
import { folder, logFile } from '../state/paths.mjs'

/** The last lines of a part's log; -f goes on with what comes. */
export function logsCommand(args) {
  const name = args.find((argument) => !argument.startsWith('-'))
  const file = name && logFile(name)
  if (!file || !existsSync(file)) {
    const names = readdirSync(folder('logs')).filter((log) => log.endsWith('.log')).map((log) => log.slice(0, -4)).join(' ')
    throw new Complaint(`没有这份日志。可用：${names}`, `No such log. There are: ${names}`)
  }
  const tail = spawn('tail', ['-n', '200', ...(args.includes('-f') ? ['-F'] : []), file], { stdio: 'inherit' })
  return new Promise((resolve) => tail.once('close', resolve))
}
