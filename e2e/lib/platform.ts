import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The running platform under test, as `./platform status --json` tells it. DANGJIAN_STATE names which one. */
export interface Account {
  role: string
  name: string
  account: string
  password: string
  client: 'ADMIN' | 'CADRE'
  organization: string
  orgId: string
}

interface Part {
  name: string
  pid: number | null
  port: number
  healthy: boolean
  log: string
}

interface Status {
  addresses: Record<'gateway' | 'console' | 'screen' | 'cadre' | 'nacos' | 'apiDocs', string>
  accounts: Account[]
  parts: Part[]
  state: string
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export function platform(...words: string[]): string {
  return execFileSync(resolve(root, 'platform'), words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 16e6 })
}

/** The same without blocking: for use while requests are under way. */
export function platformAside(...words: string[]): Promise<void> {
  return new Promise((done, failed) => execFile(resolve(root, 'platform'), words, { cwd: root, maxBuffer: 16e6 }, (error) => (error ? failed(error) : done())))
}

export function status(): Status {
  return JSON.parse(platform('status', '--json'))
}

const started = status()
export const gateway = started.addresses.gateway.replace(/\/$/, '')
export const addresses = started.addresses
export const accounts = started.accounts
/** Where the installation keeps its secrets; tests read the database with them to check what was really written. */
export const stateFolder = started.state

export function account(role: string, index = 0): Account {
  const found = accounts.filter((it) => it.role === role)[index]
  if (!found) throw new Error(`no demonstration account with role ${role} #${index}`)
  return found
}

export function part(name: string): Part {
  const found = status().parts.find((it) => it.name === name)
  if (!found) throw new Error(`no part ${name}`)
  return found
}

/** The environment of a service, secrets included, as the platform gives it. */
export function environmentOf(service: string): Record<string, string> {
  const text = readFileSync(resolve(stateFolder, 'env.d', service), 'utf8')
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const match = /^export (\w+)='?(.*?)'?$/.exec(line)
      return match ? [[match[1], match[2]]] : []
    }),
  )
}

export async function eventually<T>(what: string, check: () => Promise<T | undefined | false>, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  for (;;) {
    try {
      const value = await check()
      if (value !== undefined && value !== false) return value
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}${last ? ` (${String(last)})` : ''}`)
    await new Promise((done) => setTimeout(done, 200))
  }
}
