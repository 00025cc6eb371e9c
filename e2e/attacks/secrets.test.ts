import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine, listening, processes } from '../lib/listeners'
import { inDatabase, inRedis } from '../lib/places'
import { account, part, stateFolder, status } from '../lib/platform'
import { Caller } from '../lib/http'

const root = resolve(import.meta.dirname, '../..')

/** What is in the file of secrets and nobody may read elsewhere. Names of algorithms, and the app's id at WeChat, are none. */
const open = new Set(['wechatAppid', 'wechatApi', 'activeDataKey', 'activeIndexKey'])
const texts = (value: unknown): string[] => (typeof value === 'string' ? value.split(/[,;]/).map((it) => it.split(':').pop()!) : Object.values(value as object).flatMap(texts))
const secrets = Object.entries(JSON.parse(readFileSync(resolve(stateFolder, 'secrets.json'), 'utf8'))).flatMap(([name, value]) => (open.has(name) ? [] : texts(value).map((it) => [name, it] as const)))

/** Which secrets a text holds, by their names. */
const heldBy = (text: string) => secrets.filter(([, secret]) => text.includes(secret)).map(([name]) => name)

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? files(resolve(folder, it.name)) : it.isFile() ? [resolve(folder, it.name)] : []))

/** Ports, counted from the server's own, that its program binds to every address and cannot be told otherwise: a firewall has to close them. */
const UNBOUND = ['nacos 1000', 'nacos 1001', 'nacos -1000', 'rocketmq 1', 'seata 0']

describe('F04 ports', () => {
  it('every port of every process is open to this machine only, except five of Nacos, RocketMQ and Seata', () => {
    const found = listening()
    for (const it of status().parts) expect([it.name, found.some((port) => port.part === it.name && port.port === it.port)]).toEqual([it.name, true])
    const wide = found.filter((it) => it.kind.startsWith('tcp') && !/^127\.|^::1$/.test(it.address)).map(({ part: name, port }) => `${name} ${port - part(name).port}`)
    expect(wide.filter((it) => !UNBOUND.includes(it))).toEqual([])
  })
})

describe('F06 secrets', () => {
  it('there are some, all of them long, and their file is its owner’s', () => {
    expect(secrets.length).toBeGreaterThan(25)
    expect(secrets.filter(([, it]) => it.length < 20).map(([name]) => name)).toEqual([])
    for (const name of ['secrets.json', 'env', ...readdirSync(resolve(stateFolder, 'env.d')).map((it) => `env.d/${it}`)]) {
      expect([name, statSync(resolve(stateFolder, name)).mode & 0o077]).toEqual([name, 0])
    }
  })

  it('none is in a log of any process', () => {
    const logs = files(stateFolder).filter((it) => /\.log(\.|$)|\/logs\/|job-logs/.test(it) && !/\/(mariadb|store)\//.test(it))
    expect(logs.length).toBeGreaterThan(10)
    expect(logs.flatMap((it) => heldBy(readFileSync(it, 'latin1')).map((name) => `${it}: ${name}`))).toEqual([])
  })

  it('none is on a command line, which everybody on the machine can read', () => {
    const found = processes()
    expect(found.length).toBeGreaterThan(10)
    expect(found.flatMap((it) => heldBy(commandLine(it.pid)).map((name) => `${it.part}: ${name}`))).toEqual([])
  })

  it('none is in the configuration that Nacos keeps', async () => {
    const nacos = `http://127.0.0.1:${part('nacos').port}/nacos`
    const password = JSON.parse(readFileSync(resolve(stateFolder, 'secrets.json'), 'utf8')).nacosAdmin
    const { accessToken } = (await (await fetch(`${nacos}/v3/auth/user/login`, { method: 'POST', body: new URLSearchParams({ username: 'nacos', password }) })).json()) as any
    const read = async (path: string) => (await (await fetch(`${nacos}${path}`, { headers: { accessToken } })).json()) as any
    const { pageItems } = (await read('/v3/admin/cs/config/list?pageNo=1&pageSize=200&dataId=&groupName=&search=blur')).data
    expect(pageItems.length).toBeGreaterThan(5)
    for (const { dataId, groupName } of pageItems) {
      const { content } = (await read(`/v3/admin/cs/config?dataId=${dataId}&groupName=${groupName}`)).data
      expect([dataId, typeof content, heldBy(content)]).toEqual([dataId, 'string', []])
      expect([dataId, /^\s*[\w.-]*(password|secret|token|key)\s*:\s*['"]?(?!\$\{)[^\s'"#]{8,}/im.test(content)]).toEqual([dataId, false])
    }
  })

  it('none is in what browsers get, in a table, or in Redis', async () => {
    const web = files(resolve(stateFolder, 'web'))
    expect(web.length).toBeGreaterThan(20)
    expect(web.flatMap((it) => heldBy(readFileSync(it, 'latin1')).map((name) => `${it}: ${name}`))).toEqual([])
    const values = secrets.map(([, it]) => it)
    expect(await inDatabase(values)).toEqual([])
    expect(await inRedis(values)).toEqual([])
  }, 60_000)

  it('none is told by the endpoints of operation, not even to the administrator', async () => {
    const admin = await Caller.login(account('SUPER_ADMIN'))
    for (const path of ['/api/auth/monitor/services', '/api/auth/monitor/cache', '/api/auth/parameters', '/api/auth/jobs', '/api/auth/me']) {
      expect([path, heldBy(JSON.stringify((await admin.get(path)).body))]).toEqual([path, []])
    }
  })
})

/** F06: patterns of secrets that have a form of their own, so that a hit is one. Passwords made up in tests are named as such in `allowed`. */
const PATTERNS: [string, RegExp][] = [
  ['a private key', /-----BEGIN (RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----/],
  ['a PKCS8 key in base64', /\bMII[EJ][A-Za-z0-9+/]{200,}/],
  ['a key of a cloud', /\b(AKIA[0-9A-Z]{16}|LTAI[0-9A-Za-z]{12,20}|AKID[0-9A-Za-z]{32})\b/],
  ['a token of a forge', /\b(gh[pousr]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20}|npm_[A-Za-z0-9]{36})\b/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/],
  ['a password in an address', /\b(jdbc:mysql|redis|mysql|amqp|https?):\/\/[^\s/:@'"`${}]*:[^\s/:@'"`${}]{3,}@/],
  ['a password in configuration', /^\s*[\w.-]*(password|secret|secret-key|access-key)\s*[:=]\s*['"]?(?!\$\{)[A-Za-z0-9+/=_@!-]{6,}['"]?\s*$/im],
]
const KEY_FILE = (it: string) => /(^|\/)(secrets\.json|id_rsa|.*\.(pem|p12|jks|keystore))$/.test(it)
const CONFIGURATION = /\.(ya?ml|properties|env|conf|json)$/

describe('F06 the files of the project', () => {
  const tracked = existsSync(resolve(root, '.git')) ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 16e6 }).split('\0').filter(Boolean) : []

  it('each pattern finds what it is for', () => {
    const samples = ['-----BEGIN ' + 'PRIVATE KEY-----', 'MIIE' + 'a'.repeat(300), 'LTAI' + 'x'.repeat(16), 'ghp_' + 'a'.repeat(36), 'eyJ' + 'a'.repeat(12) + '.eyJ' + 'b'.repeat(12) + '.' + 'c'.repeat(30), 'redis://:' + 'abc123@host', 'spring.datasource.password: ' + 'root123']
    expect(samples.map((it, i) => PATTERNS[i][1].test(it))).toEqual(samples.map(() => true))
  })

  const secretsIn = (path: string, text: string): string[] => {
    const kinds = PATTERNS.filter(([kind, pattern]) => (kind !== 'a password in configuration' || CONFIGURATION.test(path)) && pattern.test(text)).map(([kind]) => kind)
    return [...kinds, ...heldBy(text)].map((what) => `${path}: ${what}`)
  }

  it.skipIf(tracked.length === 0)('hold no private key, no token, no password, and nothing of this installation', () => {
    expect(tracked.length).toBeGreaterThan(1_000)
    const present = tracked.filter((it) => existsSync(resolve(root, it)))
    expect(present.flatMap((it) => secretsIn(it, readFileSync(resolve(root, it), 'latin1')))).toEqual([])
    expect(tracked.filter(KEY_FILE)).toEqual([])
  })

  it.skipIf(tracked.length === 0)('never held one: neither does any earlier version', () => {
    const log = execFileSync('git', ['log', '--all', '-p', '--no-color', '--format='], { cwd: root, encoding: 'latin1', maxBuffer: 256e6 })
    const changes = log.split(/^diff --git a\/.* b\//m).slice(1).map((it) => [it.slice(0, it.indexOf('\n')), it.replace(/^[+ -]/gm, '')] as const)
    expect(changes.length).toBeGreaterThanOrEqual(tracked.length / 2)
    expect(changes.flatMap(([path, text]) => secretsIn(path, text))).toEqual([])
    expect(changes.map(([path]) => path).filter(KEY_FILE)).toEqual([])
  })
})
