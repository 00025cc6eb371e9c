// What the machine must offer, checked before anything is started; every complaint says what to do.
import { mkdirSync, statfsSync } from 'node:fs'
import { totalmem } from 'node:os'
import { portsFree } from '../parts.mjs'
import { state } from '../state/paths.mjs'
import { Complaint } from './complaint.mjs'
import { javaHome } from './jdk.mjs'
import { runningPid } from './process.mjs'

const GIB = 1024 ** 3
const diskGib = 5
const memoryGib = 8
// A machine sold with 8 GiB shows its programs a little less.
const memoryShown = 0.95

export function checkSurroundings(parts) {
  node()
  javaHome()
  memory()
  disk()
  parts.filter((part) => !runningPid(part.name)).forEach(portsFree)
}

function node() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    throw new Complaint(`Node.js 版本为 ${process.versions.node}：请安装 20 或更高版本。`, `Node.js is ${process.versions.node}: install version 20 or newer.`)
  }
}

function memory() {
  const there = totalmem() / GIB
  if (there < memoryGib * memoryShown) {
    throw new Complaint(
      `内存只有 ${there.toFixed(1)} GiB：请换用至少 ${memoryGib} GiB 内存的机器。`,
      `The machine has ${there.toFixed(1)} GiB of memory: use one with at least ${memoryGib} GiB.`,
    )
  }
}

function disk() {
  mkdirSync(state, { recursive: true, mode: 0o700 })
  const { bavail, bsize } = statfsSync(state)
  const free = (bavail * bsize) / GIB
  if (free < diskGib) {
    throw new Complaint(
      `磁盘只剩 ${free.toFixed(1)} GB：请至少腾出 ${diskGib} GB 再试。`,
      `Only ${free.toFixed(1)} GB of disk are free: free at least ${diskGib} GB and try again.`,
    )
  }
}
