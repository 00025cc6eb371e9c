import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { folder } from './platform.mjs'
import { median } from './report.mjs'

/** One run of wrk: requests per second, p95 in ms, answers that were not 2xx. */
export function once(url, { token, seconds = 10, connections = 16, headers = {} } = {}) {
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', join(folder, 'report.lua')]
  for (const [name, value] of Object.entries({ ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers })) args.push('-H', `${name}: ${value}`)
  return new Promise((done, failed) =>
    execFile('wrk', [...args, url], (error, text) => {
      if (error) return failed(error.code === 'ENOENT' ? new Error('wrk is missing: apt-get install wrk') : error)
      const [, rate, p95, bad] = /RESULT (\S+) (\S+) (\S+)/.exec(text)
      done({ rate: Number(rate), p95: Number(p95), bad: Number(bad) })
    }),
  )
}

/** Warm, then the median of three runs. A run with refusals is no measurement. */
export async function load(url, options = {}) {
  await once(url, { ...options, seconds: 8 })
  const runs = []
  for (let i = 0; i < 3; i++) runs.push(await once(url, options))
  const bad = runs.reduce((sum, it) => sum + it.bad, 0)
  if (bad > 0) throw new Error(`${bad} answers of ${url} were not 2xx`)
  return { rate: median(runs.map((it) => it.rate)), p95: median(runs.map((it) => it.p95)) }
}
