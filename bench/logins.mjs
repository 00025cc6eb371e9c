import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { java } from '../deploy/local/cli/machine/jdk.mjs'
import { launchPath } from '../deploy/local/cli/services/launch-path.mjs'
import { cpu, folder, login, status } from './platform.mjs'
import { median, round } from './report.mjs'

const LANES = 8
const SECONDS = 8

/** Logins with typed passwords through the gateway, beside what the same two cores could do if a login were its hash and nothing else. */
export async function measure(row) {
  const { accounts, parts } = status()
  const hashes = Number(execFileSync(java(), ['-cp', launchPath('auth-service').path, join(folder, 'HashRate.java')], { encoding: 'utf8' }))
  await rush(accounts)
  const before = parts.map(({ pid }) => cpu(pid))
  const own = process.cpuUsage()
  const rates = []
  for (let i = 0; i < 3; i++) rates.push(await rush(accounts))
  const rate = median(rates)
  const logins = rates.reduce((sum, it) => sum + it) * SECONDS
  const { user, system } = process.cpuUsage(own)
  const used = [['this program', (user + system) / 1e6], ...parts.map(({ name, pid }, i) => [name, cpu(pid) - before[i]])]
  row({ what: 'logins with a typed password', value: round(rate), unit: `/s; the hash alone ${round(hashes)}/s` })
  row({ what: 'processor time per login', value: used.filter(([, seconds]) => seconds / logins >= 0.0005).map(([name, seconds]) => `${name} ${round((seconds / logins) * 1000)}`).join(', '), unit: 'ms' })
  row({ what: '… share of the hash in a login', value: round((rate / hashes) * 100), unit: '%', goal: '≥ 75 %', met: rate / hashes >= 0.75 })
}

async function rush(accounts) {
  const until = Date.now() + SECONDS * 1000
  let done = 0
  const lane = async (first) => {
    for (let i = first; Date.now() < until; i++, done++) await login(accounts[i % accounts.length])
  }
  await Promise.all(Array.from({ length: LANES }, (_, i) => lane(i)))
  return done / SECONDS
}
