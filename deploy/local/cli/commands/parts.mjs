// One part at a time: for operators, and for the tests that break things.
import { Complaint } from '../machine/complaint.mjs'
import { end, runningPid } from '../machine/process.mjs'
import { step } from '../machine/say.mjs'
import { middleware } from '../middleware/index.mjs'
import { startPart } from '../parts.mjs'
import { services, serviceNamed } from '../services/index.mjs'

export const startCommand = ([name]) => startPart(partNamed(name))

export const stopCommand = ([name]) => stop(partNamed(name))

export async function restartCommand([name]) {
  const part = partNamed(name)
  await stop(part)
  await startPart(part)
}

/** Without warning, as a power cut would: nothing is flushed or signed off. */
export async function killCommand([name]) {
  const part = partNamed(name)
  if (!runningPid(part.name)) throw new Complaint(`${name} 没有在运行。`, `${name} is not running.`)
  await step(`kill ${name}`, () => end(part.name, { signal: 'SIGKILL' }))
}

const stop = (part) => step(`stop ${part.name}`, () => end(part.name, { patience: part.patience }))

function partNamed(name) {
  const part = middleware.find((server) => server.name === name) ?? serviceNamed(name)
  if (part) return part
  const names = [...middleware, ...services].map((known) => known.name).join(' ')
  throw new Complaint(`没有名为“${name ?? ''}”的部分。可用：${names}`, `No part is named "${name ?? ''}". There are: ${names}; a second copy of a service is <name>-2.`)
}
