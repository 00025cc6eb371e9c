import { expect, it } from 'vitest'
import { flush } from '../faults/redis'
import { organizations } from '../lib/county'
import { Caller } from '../lib/http'
import { accounts, platformAside } from '../lib/platform'

/** A minute with every test run; longer by hand. */
const SECONDS = Number(process.env.DANGJIAN_SOAK_SECONDS ?? 60)
const LANES = 64

/** C03 and C04: many users at once, a service restarted and the cache emptied in the middle; nobody ever sees a foreign row. */
it(`C03 C04 ${LANES} lanes of mixed users for ${SECONDS} s see no foreign row, also while a service restarts and the cache is emptied`, async () => {
  const towns = accounts.filter((it) => it.role === 'TOWN_ADMIN')
  expect(towns.length).toBeGreaterThanOrEqual(2)
  const users = await Promise.all(
    towns.map(async (who) => {
      const caller = await Caller.login(who)
      const own = (await organizations(caller)).filter((it) => it.selectable).map((it) => it.id)
      expect(own.length).toBeGreaterThan(1)
      return { caller, own: new Set(own) }
    }),
  )
  const end = Date.now() + SECONDS * 1000
  let rows = 0
  let foreign = 0
  let refused = 0
  const lane = async (index: number) => {
    const { caller, own } = users[index % users.length]
    for (let turn = 0; Date.now() < end; turn++) {
      const path = turn % 2 ? `/api/org/members?size=50&page=${1 + (turn % 7)}&type=ALL` : '/api/meeting/meetings?size=50'
      const answer = await caller.get(path).catch(() => ({ status: 0, body: { items: [] } }))
      if (answer.status !== 200) {
        refused++
        await new Promise((done) => setTimeout(done, 100))
        continue
      }
      for (const row of answer.body.items) {
        rows++
        if (!own.has(row.orgId)) foreign++
      }
    }
  }
  const after = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000))
  const restart = after(15).then(() => platformAside('restart', 'org-service'))
  // once while the service is gone, and often while all serve
  const empty = [17, ...Array.from({ length: Math.floor((SECONDS - 25) / 5) }, (_, i) => 20 + 5 * i)].map((it) => after(it).then(flush))
  await Promise.all([restart, ...empty, ...Array.from({ length: LANES }, (_, i) => lane(i))])
  expect(foreign).toBe(0)
  expect(rows).toBeGreaterThan(10_000)
  expect(refused).toBeLessThan(rows)
}, (SECONDS + 120) * 1000)
