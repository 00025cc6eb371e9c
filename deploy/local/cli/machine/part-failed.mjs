import { existsSync, readFileSync } from 'node:fs'
import { logFile } from '../state/paths.mjs'
import { Complaint } from './complaint.mjs'

const LAST = 25

/** A part that did not come up or ended with an error, with the last lines of its log. */
export class PartFailed extends Complaint {
  constructor(name, reason) {
    const log = logFile(name)
    super(`${name} 失败：${reason}。日志：${log}`, `${name} failed: ${reason}. Log: ${log}`, lastLines(log, LAST))
    this.part = name
  }
}

export function lastLines(file, count) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count) : []
}
