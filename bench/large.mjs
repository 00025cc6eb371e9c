import { spawnSync } from 'node:child_process'
import { measure as lists } from './lists.mjs'
import { account, call, login, part } from './platform.mjs'
import { round } from './report.mjs'
import { measure as imports } from './import.mjs'

const MEMBERS = 200_000

/** The same lists at 200,000 members, and the export of all of them, also two at once. Fills the county when it is smaller. */
export async function measure(row) {
  const admin = await login(account('SUPER_ADMIN'))
  const total = async () => (await call('GET', '/api/org/members?size=1', admin)).body.total
  for (let present = await total(); present < MEMBERS; present = await total()) await imports(() => undefined, Math.min(50_000, MEMBERS - present))
  await lists(row, 300)
  const { pid } = part('org-service')
  const heap = () => usedHeap(pid)
  for (const copies of [1, 2]) {
    const before = heap()
    const started = Date.now()
    let peak = before
    const watching = setInterval(() => (peak = Math.max(peak, heap())), 500)
    const answers = await Promise.all(Array.from({ length: copies }, async () => call('GET', '/api/org/members/export?type=ALL', await login(account('SUPER_ADMIN')))))
    clearInterval(watching)
    const seconds = (Date.now() - started) / 1000
    if (answers.some((it) => it.status !== 200)) throw new Error(`export answered ${answers.map((it) => it.status)}`)
    const growth = peak - before
    row({ what: `export of ${MEMBERS.toLocaleString('en')}${copies > 1 ? `, ${copies} at once` : ''}`, value: round(seconds, 1), unit: `s, ${round(answers[0].body.length / 2 ** 20, 1)} MiB each, heap growth ${round(growth)} MiB`, goal: copies === 1 ? '≤ 10 s, ≤ 256 MiB' : '≤ 256 MiB', met: (copies > 1 || seconds <= 10) && growth <= 256 })
  }
}

/** Heap in use in MiB as the JVM itself tells it. */
function usedHeap(pid) {
  const text = spawnSync('jcmd', [String(pid), 'GC.heap_info'], { encoding: 'utf8' }).stdout ?? ''
  return [...text.matchAll(/(?:DefNew|Tenured|garbage-first heap).*?used (\d+)K/g)].reduce((sum, it) => sum + Number(it[1]), 0) / 1024
}
