// A part is a server or service: {name, port, ports?, needs?, timeout, patience?, triesTwice?, command(), ready(), started?()}.
import { Complaint } from './machine/complaint.mjs'
import { holderOf } from './machine/listeners.mjs'
import { PartFailed } from './machine/part-failed.mjs'
import { launch, runningPid } from './machine/process.mjs'
import { step } from './machine/say.mjs'
import { pause } from './machine/wait.mjs'

/** Starts a part unless it runs, and waits until it serves. */
export async function startPart(part) {
  if (runningPid(part.name)) return awaitReady(part)
  portsFree(part)
  const command = await part.command()
  await step(`start ${part.name}`, async () => {
    launch(part.name, command)
    await awaitReady(part).catch((problem) => onceMore(part, command, problem))
    await part.started?.()
  })
}

/** On a busy machine a server may give up on its own time-outs while it starts; a second end is a real one. */
async function onceMore(part, command, problem) {
  if (!part.triesTwice || runningPid(part.name)) throw problem
  launch(part.name, command)
  await awaitReady(part)
}

/** All parts at once, each as soon as what it needs is there; the first failure is reported after the others settled. */
export async function startAll(parts, begin = startPart) {
  const running = new Map()
  const launchOne = (part) => {
    if (!running.has(part.name)) {
      const needed = parts.filter((other) => part.needs?.includes(other.name))
      running.set(part.name, Promise.all(needed.map(launchOne)).then(() => begin(part)))
    }
    return running.get(part.name)
  }
  const results = await Promise.allSettled(parts.map(launchOne))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function awaitReady(part) {
  const end = Date.now() + part.timeout
  while (!(await part.ready())) {
    if (!runningPid(part.name)) throw new PartFailed(part.name, 'its process ended')
    if (Date.now() > end) throw new PartFailed(part.name, `not ready after ${part.timeout / 1000} s`)
    await pause(120)
  }
}

/** Says who is in the way before anything is started. */
export function portsFree(part) {
  for (const port of [part.port, ...(part.ports ?? [])]) {
    const holder = holderOf(port)
    if (holder) {
      const who = holder.pid ?? '?'
      throw new Complaint(
        `端口 ${port}（${part.name}）已被进程 ${who} 占用：请结束该进程，或用 DANGJIAN_PORT_OFFSET 换一组端口。`,
        `Port ${port} (${part.name}) is taken by process ${who}: end it, or choose other ports with DANGJIAN_PORT_OFFSET.`,
      )
    }
  }
}
