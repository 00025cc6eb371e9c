// Two commands that change the same platform at the same time would start everything twice.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { identity } from '../machine/identity.mjs'
import { Complaint } from '../machine/complaint.mjs'
import { readJson } from './json-file.mjs'
import { folder, stateName } from './paths.mjs'

export async function exclusively(work) {
  const path = join(folder(), 'lock.json')
  take(path)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600)
      writeSync(file, JSON.stringify({ pid: process.pid, identity: identity(process.pid) }))
      closeSync(file)
      process.on('exit', () => rmSync(path, { force: true }))
      return
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem
      const holder = holderOf(path)
      if (holder && identity(holder.pid) === holder.identity) {
        throw new Complaint(
          `另一个 ./platform 命令（进程 ${holder.pid}）正在处理 ${stateName}，请等它结束。`,
          `Another ./platform command (process ${holder.pid}) is working on ${stateName}: wait until it has finished.`,
        )
      }
      rmSync(path, { force: true })
    }
  }
}

function holderOf(path) {
  try {
    return readJson(path)
  } catch {
    return undefined // a command that died while it wrote its lock
  }
}
