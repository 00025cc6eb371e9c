import { end, recorded } from './machine/process.mjs'
import { step } from './machine/say.mjs'
import { middleware } from './middleware/index.mjs'

const patience = 25_000

/** Ends what this platform started and nothing else: services, then the servers that need the database, then the others. */
export async function takeDown() {
  const servers = new Map(middleware.map((part) => [part.name, part]))
  const names = recorded()
  const last = names.filter((name) => servers.has(name) && !servers.get(name).needs && isStore(name))
  const middle = names.filter((name) => servers.has(name) && !last.includes(name))
  const first = names.filter((name) => !servers.has(name))
  for (const group of [first, middle, last]) {
    await Promise.all(group.map((name) => step(`stop ${name}`, () => end(name, { patience: servers.get(name)?.patience ?? patience }))))
  }
}

const isStore = (name) => name === 'mariadb' || name === 'redis'
