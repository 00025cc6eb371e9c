import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { folder } from './platform.mjs'
import { median } from './report.mjs'

/** One run of wrk: requests per second, p95 in ms, answers that were not 2xx. */
export function once(url, { token, seconds = 10, connections = 16, headers = {} } = {}) {
  const args = [`-t${Math.min(2, connections)}`, `-c${connections}`, `-d${seconds}s`, '-s', join(folder, 'report.lua')]
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
  return (await compare([{ url, ...options }]))[0]
}

/**
 * Several requests side by side: each warmed, then run in turn, three times, so that a machine that changes its speed changes it for all of them.
 * Warm is what no longer gets quicker: a service that just started compiles for a minute.
 */
export async function compare(requests) {
  for (const request of requests) await warm(request)
  const runs = requests.map(() => [])
  for (let i = 0; i < 3; i++) for (const [at, request] of requests.entries()) runs[at].push(await once(request.url, request))
  return runs.map((of, at) => {
    const bad = of.reduce((sum, it) => sum + it.bad, 0)
    if (bad > 0) throw new Error(`${bad} answers of ${requests[at].url} were not 2xx`)
    return { rate: median(of.map((it) => it.rate)), p95: median(of.map((it) => it.p95)) }
  })
}

async function warm(request) {
  let before = 0
  for (let i = 0; i < 6; i++) {
    const { rate } = await once(request.url, { ...request, seconds: 8 })
    if (rate < before * 1.05) return
    before = rate
  }
}
