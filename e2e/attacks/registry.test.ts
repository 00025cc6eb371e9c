import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addresses, environmentOf, part, stateFolder } from '../lib/platform'

/** F03: who has neither password nor key gets nothing out of Nacos and nothing into it. */
const server = `http://127.0.0.1:${part('nacos').port}/nacos`
const console_ = addresses.nacos.replace(/\/$/, '')
const config = { dataId: 'dangjian-common.yaml', groupName: 'DANGJIAN', group: 'DANGJIAN', namespaceId: 'public' }
const instance = { serviceName: 'auth-service', groupName: 'DANGJIAN', ip: '10.6.6.6', port: '6666' }

const CALLS: [string, string, Record<string, string>][] = [
  ['GET', `${server}/v3/client/cs/config`, config],
  ['GET', `${server}/v3/admin/cs/config`, config],
  ['GET', `${server}/v3/admin/cs/config/list`, { pageNo: '1', pageSize: '9', dataId: '', groupName: '', search: 'blur' }],
  ['POST', `${server}/v3/admin/cs/config`, { ...config, dataId: 'evil.yaml', content: 'a: 1' }],
  ['DELETE', `${server}/v3/admin/cs/config`, config],
  ['GET', `${server}/v3/admin/cs/history/list`, { ...config, pageNo: '1', pageSize: '9' }],
  ['GET', `${server}/v3/client/ns/instance/list`, { serviceName: 'auth-service', groupName: 'DANGJIAN' }],
  ['POST', `${server}/v3/client/ns/instance`, instance],
  ['DELETE', `${server}/v3/client/ns/instance`, instance],
  ['GET', `${server}/v3/admin/ns/service/list`, { pageNo: '1', pageSize: '9' }],
  ['GET', `${server}/v3/auth/user/list`, { pageNo: '1', pageSize: '9', search: 'accurate' }],
  ['POST', `${server}/v3/auth/user`, { username: 'evil', password: 'Evil-12345' }],
  ['PUT', `${server}/v3/auth/user`, { username: 'nacos', newPassword: 'Evil-12345' }],
  ['GET', `${server}/v3/admin/core/cluster/node/list`, {}],
  ['POST', `${server}/v3/admin/core/ops/raft`, { command: 'transferLeader' }],
  ['GET', `${server}/v1/cs/configs`, config],
  ['POST', `${server}/v1/cs/configs`, { ...config, dataId: 'evil.yaml', content: 'a: 1' }],
  ['GET', `${server}/v1/cs/configs`, { search: 'accurate', dataId: '', group: '', pageNo: '1', pageSize: '99' }],
  ['GET', `${server}/v1/auth/users`, { pageNo: '1', pageSize: '9' }],
  ['POST', `${server}/v1/auth/users`, { username: 'evil', password: 'Evil-12345' }],
  ['GET', `${server}/v1/ns/instance/list`, { serviceName: 'DANGJIAN@@auth-service' }],
  ['POST', `${server}/v1/ns/instance`, { ...instance, serviceName: 'DANGJIAN@@auth-service' }],
  ['GET', `${server}/v2/cs/config`, config],
  ['GET', `${server}/v1/cs/ops/derby`, { sql: 'select * from users' }],
  ['GET', `${server}/v3/admin/cs/ops/derby`, { sql: 'select * from users' }],
  ['GET', `${console_}/v3/console/cs/config`, config],
  ['GET', `${console_}/v3/console/cs/config/list`, { pageNo: '1', pageSize: '9', dataId: '', groupName: '' }],
  ['POST', `${console_}/v3/console/cs/config`, { ...config, dataId: 'evil.yaml', content: 'a: 1' }],
  ['GET', `${console_}/v3/console/ns/service/list`, { pageNo: '1', pageSize: '9' }],
  ['GET', `${console_}/v3/auth/user/list`, { pageNo: '1', pageSize: '9' }],
]

async function call(method: string, url: string, parameters: Record<string, string>, headers: Record<string, string>) {
  const form = new URLSearchParams(parameters)
  const body = ['GET', 'DELETE'].includes(method) ? undefined : form
  const answer = await fetch(body ? url : `${url}?${form}`, { method, headers, body, redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}

const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as Nacos makes it. */
function token(key: Buffer, algorithm: 'HS256' | 'HS384' | 'HS512'): string {
  const text = `${b64({ alg: algorithm })}.${b64({ sub: 'nacos', exp: Math.floor(Date.now() / 1000) + 3600 })}`
  return `${text}.${createHmac(`sha${algorithm.slice(2)}`, key).update(text).digest('base64url')}`
}

const PUBLIC = 'SecretKey012345678901234567890123456789012345678901234567890123456789'
const forged = (['HS256', 'HS384', 'HS512'] as const).flatMap((it) => [token(Buffer.from(PUBLIC, 'base64'), it), token(Buffer.from(PUBLIC), it)])

const TRICKS: [string, Record<string, string>][] = [
  ['without anything', {}],
  ['as one of its own servers', { 'user-agent': 'Nacos-Server' }],
  ['with the identity that other installations have', { serverIdentity: 'security', 'server-identity': 'security', 'x-nacos-identity': 'security' }],
  ['with an empty identity', { 'x-nacos-identity': '', serverIdentity: '' }],
  ['with a token that nobody signed', { accessToken: `${b64({ alg: 'none' })}.${b64({ sub: 'nacos', exp: 9999999999 })}.`, authorization: 'Bearer x' }],
  ...forged.map((it, i): [string, Record<string, string>] => [`with a token signed with the public key (${i})`, { accessToken: it, authorization: `Bearer ${it}` }]),
]

const spoke = (text: string) => /sentinel|spring:|dangjian:|max-body|"ip":|10\.6\.6\.6|\$2a\$|"data":true/.test(text)

describe('F03 Nacos', () => {
  it.each(TRICKS)('%s gives and takes nothing', async (_, headers) => {
    for (const [method, url, parameters] of CALLS) {
      const { status, text } = await call(method, url, parameters, headers)
      expect([method, url, status >= 400 || !spoke(text), text.slice(0, status >= 400 ? 0 : 200)]).toEqual([method, url, true, expect.any(String)])
      // making a user without a right answers 200 and makes none: see below
      if (!/\/v[12]\/|\/auth\/user$/.test(url)) expect([method, url, [401, 403, 404].includes(status)]).toEqual([method, url, true])
    }
  })

  it('the same calls work for who has the right key, so that the refusals above are about rights', async () => {
    const key: string = JSON.parse(readFileSync(resolve(stateFolder, 'secrets.json'), 'utf8')).nacosTokenKey
    const own = token(Buffer.from(key, 'base64'), 'HS384')
    const read = await call('GET', `${server}/v3/admin/cs/config`, config, { accessToken: own })
    expect([read.status, spoke(read.text)]).toEqual([200, true])
    const list = await call('GET', `${server}/v3/client/ns/instance/list`, { serviceName: 'auth-service', groupName: 'DANGJIAN' }, { accessToken: own })
    expect([list.status, list.text.includes('"ip":'), list.text.includes('10.6.6.6')]).toEqual([200, true, false])
  })

  it('and nobody who is not there before is there after all that', async () => {
    const { nacosTokenKey, nacosAdmin } = JSON.parse(readFileSync(resolve(stateFolder, 'secrets.json'), 'utf8'))
    const list = await call('GET', `${server}/v3/auth/user/list`, { pageNo: '1', pageSize: '99', search: 'accurate' }, { accessToken: token(Buffer.from(nacosTokenKey, 'base64'), 'HS384') })
    expect([...list.text.matchAll(/"username":"(.*?)"/g)].map((it) => it[1]).sort()).toEqual(['dangjian', 'nacos'])
    expect((await call('POST', `${server}/v3/auth/user/login`, { username: 'nacos', password: nacosAdmin }, {})).status).toBe(200)
  })

  it('the account of the services manages no users', async () => {
    const { DANGJIAN_NACOS_USER: username, DANGJIAN_NACOS_PASSWORD: password } = environmentOf('auth-service')
    const accessToken = JSON.parse((await call('POST', `${server}/v3/auth/user/login`, { username, password }, {})).text).accessToken
    expect((await call('GET', `${server}/v3/client/cs/config`, config, { accessToken })).status).toBe(200)
    expect((await call('GET', `${server}/v3/auth/user/list`, { pageNo: '1', pageSize: '9', search: 'accurate' }, { accessToken })).status).toBe(403)
    expect((await call('POST', `${server}/v3/auth/user`, { username: 'evil', password: 'Evil-12345' }, { accessToken })).status).toBe(403)
  })
})
