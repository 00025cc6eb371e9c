import { createHmac } from 'node:crypto'
import mysql from 'mysql2/promise'
import { describe, expect, it } from 'vitest'
import { Caller } from '../lib/http'
import { listening } from '../lib/listeners'
import { exchange, from } from '../lib/local'
import { account, addresses, environmentOf, part } from '../lib/platform'

/** A05: what other platforms are delivered with, and what everybody tries first. */
const NAMES = ['root', 'nacos', 'ry', 'ruoyi', 'superadmin', 'administrator', 'system', 'sysadmin', 'test', 'guest', 'demo', 'user', 'xxl-job', 'druid', 'sentinel', 'seata', 'rocketmq', 'dangjian']
const PASSWORDS = ['', 'admin', 'admin123', 'admin@123', 'Admin123', 'Admin@123', '123456', '12345678', '111111', '000000', 'password', 'root', 'nacos', 'ruoyi', 'seata', 'default_token', '1qaz@WSX', 'Abc123456']
const pairs = (names: string[]): [string, string][] => names.flatMap((name) => [...PASSWORDS, name, `${name}123`].map((password): [string, string] => [name, password]))

describe('A05 known accounts', () => {
  const logIn = (address: string, client: string, name: string, password: string) => from(address, 'POST', '/api/auth/sessions', { account: name, password, client })

  it.each(['ADMIN', 'CADRE'])('none of them enters the platform as %s', async (client) => {
    const answers = await Promise.all(NAMES.map((name, i) => logIn(`127.7.${client.length}.${i + 1}`, client, name, PASSWORDS[1 + (i % 5)])))
    expect(answers.filter((it) => it.status !== 401).map((it) => it.body)).toEqual([])
  })

  it('the administrator, who exists, has none of the known passwords, and nor has anybody of the demonstration', async () => {
    const admin = account('SUPER_ADMIN')
    for (const [i, password] of [...PASSWORDS.slice(1), admin.account].entries()) {
      // one wrong try, then the right one: the account is not locked, and no picture is asked for
      expect([password, (await logIn(`127.7.1.${i + 1}`, 'ADMIN', admin.account, password)).status]).toEqual([password, 401])
      expect((await logIn(`127.7.1.${i + 1}`, 'ADMIN', admin.account, admin.password)).status).toBe(201)
    }
    for (const role of ['TOWN_ADMIN', 'COUNTY_ADMIN', 'OPS'] as const) {
      const who = await Promise.resolve().then(() => account(role)).catch(() => undefined)
      if (who) expect(PASSWORDS).not.toContain(who.password)
    }
  })

  it('Nacos knows none, neither its server nor its console, and nobody can make himself its first administrator again', async () => {
    const server = `http://127.0.0.1:${part('nacos').port}/nacos`
    const logIn = async (base: string, username: string, password: string) => (await fetch(`${base}/v3/auth/user/login`, { method: 'POST', body: new URLSearchParams({ username, password }) })).ok
    for (const base of [server, addresses.nacos.replace(/\/$/, '')]) {
      // both have the same accounts: all passwords at the server, the likeliest at the console
      const tried = base === server ? pairs(['nacos']).concat([['admin', 'admin'], ['dangjian', 'dangjian']]) : [['nacos', 'nacos'], ['nacos', ''], ['admin', 'admin']]
      expect([base, await Promise.all(tried.map(([name, password]) => logIn(base, name, password)))]).toEqual([base, tried.map(() => false)])
      await fetch(`${base}/v3/auth/user/admin`, { method: 'POST', body: new URLSearchParams({ password: 'Taken-over-1' }) })
      expect(await logIn(base, 'nacos', 'Taken-over-1')).toBe(false)
    }
    const { DANGJIAN_NACOS_USER: username, DANGJIAN_NACOS_PASSWORD: password } = environmentOf('auth-service')
    expect(await logIn(server, username, password)).toBe(true)
  })

  it('Redis answers nobody without its password', async () => {
    const port = part('redis').port
    const answer = (command: string) => exchange(port, `${command}\r\nPING\r\n`, (it) => it.split('\r\n').length > 2)
    for (const command of ['PING', 'KEYS *', 'CONFIG GET requirepass', ...pairs(['default']).map(([name, password]) => `AUTH ${name} ${password || '""'}`), ...PASSWORDS.slice(1).map((it) => `AUTH ${it}`)]) {
      expect([command, (await answer(command)).includes('+PONG')]).toEqual([command, false])
    }
    expect(await answer(`AUTH ${environmentOf('auth-service').DANGJIAN_REDIS_PASSWORD}`)).toContain('+PONG')
  })

  it('MariaDB lets none in, and has no user without a password', async () => {
    const { DANGJIAN_DB_USER: own, DANGJIAN_DB_PASSWORD } = environmentOf('auth-service')
    const port = part('mariadb').port
    const connect = (user: string, password: string) => mysql.createConnection({ host: '127.0.0.1', port, user, password })
    for (const [user, password] of pairs(['root', 'mysql', 'mariadb', '', own, 'seata', 'nacos', 'ruoyi'])) {
      const entered = await connect(user, password).then((it) => it.end().then(() => true), () => false)
      expect([user, password, entered]).toEqual([user, password, false])
    }
    await (await connect(own, DANGJIAN_DB_PASSWORD)).end()
  })

  it('RocketMQ shows nothing to them', async () => {
    const { DANGJIAN_ROCKETMQ_USER: user, DANGJIAN_ROCKETMQ_PASSWORD: password } = environmentOf('auth-service')
    for (const [name, tried] of [...pairs(['rocketmq', 'rocketmq2', 'RocketMQ', 'admin', user]), ['', '']]) expect([name, tried, await brokerAnswers(name, tried)]).toEqual([name, tried, false])
    expect(await brokerAnswers(user, password)).toBe(true)
  })

  it('the scheduler takes no known token, the console of Seata no known account', async () => {
    const scheduler = new Caller(undefined, `http://127.0.0.1:${part('jobs').port}`)
    for (const token of [undefined, '', 'default_token', 'xxl-job', ...PASSWORDS.slice(1)]) {
      const headers: Record<string, string> = token === undefined ? {} : { 'XXL-JOB-ACCESS-TOKEN': token }
      for (const [method, path] of [['GET', '/jobs'], ['POST', '/xxl-job-admin/api/registry']]) {
        const answer = await scheduler.send(method, path, method === 'POST' ? { registryGroup: 'EXECUTOR', registryKey: 'x', registryValue: 'http://127.0.0.1:1' } : undefined, headers)
        expect([token, path, answer.status === 200 && answer.body?.code !== 500]).toEqual([token, path, false])
      }
    }
    for (const { port } of listening().filter((it) => it.part === 'seata' && it.kind.startsWith('tcp'))) {
      for (const [username, tried] of pairs(['seata', 'admin'])) {
        const answer = await fetch(`http://127.0.0.1:${port}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: tried }), signal: AbortSignal.timeout(2_000) }).then((it) => it.text(), () => '')
        expect([username, tried, answer.includes('Bearer') || answer.includes('"success":true')]).toEqual([username, tried, false])
        if (!answer) break // not the console's port
      }
    }
  })
})

const GET_BROKER_CONFIG = 26
const broker = part('rocketmq').port

/** Asks the broker for its configuration, signed as its own clients sign. */
async function brokerAnswers(name: string, password: string): Promise<boolean> {
  const signature = createHmac('sha1', password).update(name).digest('base64')
  const header = Buffer.from(JSON.stringify({ code: GET_BROKER_CONFIG, language: 'JAVA', version: 477, opaque: 1, flag: 0, extFields: name ? { AccessKey: name, Signature: signature } : {} }))
  const frame = Buffer.alloc(8)
  frame.writeInt32BE(header.length + 4, 0)
  frame.writeInt32BE(header.length, 4)
  const answer = await exchange(broker, Buffer.concat([frame, header]), (it) => it.length >= 4 && it.length >= Buffer.from(it, 'latin1').readInt32BE(0) + 4)
  return /"code":0\b/.test(answer)
}
