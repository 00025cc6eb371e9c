import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const folder = join(root, 'bench')

export const platform = (...words) => execFileSync(join(root, 'platform'), words, { cwd: root, encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'inherit'] })
export const status = () => JSON.parse(platform('status', '--json'))
export const part = (name) => status().parts.find((it) => it.name === name)

export function environmentOf(service) {
  const text = readFileSync(join(status().state, 'env.d', service), 'utf8')
  return Object.fromEntries([...text.matchAll(/^export (\w+)='?(.*?)'?$/gm)].map((it) => [it[1], it[2]]))
}

export function account(role, index = 0) {
  const found = status().accounts.filter((it) => it.role === role)[index]
  if (!found) throw new Error(`no demonstration account ${role}: run ./platform up first`)
  return found
}

export async function login({ account, password, client }) {
  const answer = await call('POST', '/api/auth/sessions', undefined, { account, password, client })
  if (answer.status !== 201) throw new Error(`login answered ${answer.status}`)
  return answer.body.accessToken
}

let base
export const gateway = () => (base ??= status().addresses.gateway.replace(/\/$/, ''))

export async function call(method, path, token, body, headers = {}) {
  const form = body instanceof FormData
  const response = await fetch(gateway() + path, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body && !form ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body ? (form ? body : JSON.stringify(body)) : undefined,
  })
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, body: type.includes('json') ? await response.json() : Buffer.from(await response.arrayBuffer()) }
}

/** CPU seconds a process has used. */
export function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Proportional memory of a process in MiB: shared pages count once over all processes. */
export function memory(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))
