// Random per installation; they exist only in the state folder, readable by its owner.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.mjs'
import { folder } from './paths.mjs'

export const schemas = {
  'auth-service': 'dangjian_auth',
  'org-service': 'dangjian_org',
  'meeting-service': 'dangjian_meeting',
  'message-service': 'dangjian_message',
  'screen-service': 'dangjian_screen',
  jobs: 'dangjian_jobs',
  seata: 'seata',
  // Integration tests: own schemas beside those of a running platform.
  tests: 'dangjian_test',
}

const key = () => randomBytes(32).toString('base64')
/** DANGJIAN_CRYPTO=sm at the first `up` of an installation: SM4 and SM3 instead of AES and SHA-256. Later it is a rotation (docs/operations.md). */
const national = process.env.DANGJIAN_CRYPTO === 'sm'
// No character that a shell, a URL or an SQL text would have to escape.
const password = () => randomBytes(24).toString('base64url').replace(/[-_]/g, 'x')

const makers = {
  databaseRoot: password,
  database: () => ({}), // by schema, filled below
  redis: password,
  rocketmq: password,
  nacosAdmin: password,
  nacosService: password,
  nacosTokenKey: () => randomBytes(48).toString('base64'),
  nacosIdentity: password,
  seataKey: () => randomBytes(48).toString('base64url'),
  seataConsole: password,
  serviceSecret: key,
  dataKeys: () => (national ? `k1:sm4:${randomBytes(16).toString('base64')}` : `k1:${key()}`),
  indexKey: () => (national ? `i1:sm3:${key()}` : key()),
  tokenKey: () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'der' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    }).privateKey.toString('base64'),
  // Letters of both cases, digits and a sign: what the password rules of the console ask for.
  adminPassword: () => `Dj-${randomBytes(9).toString('hex')}-A7`,
  qrSecret: key,
  jobsToken: key,
  // In the forms that WeChat gives them.
  wechatAppid: () => `wx${randomBytes(8).toString('hex')}`,
  wechatSecret: () => randomBytes(16).toString('hex'),
  wechatControl: password,
}

export const secretsFile = join(folder(), 'secrets.json')
export const secrets = load()

function load() {
  const kept = readJson(secretsFile, {})
  const before = JSON.stringify(kept)
  for (const name of Object.keys(makers)) kept[name] ??= makers[name]()
  for (const schema of Object.values(schemas)) kept.database[schema] ??= password()
  if (JSON.stringify(kept) !== before) writeJson(secretsFile, kept)
  return kept
}
