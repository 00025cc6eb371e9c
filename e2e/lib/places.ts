import { readdirSync, readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { query } from './database'
import { environmentOf, stateFolder } from './platform'

/** Looks for texts wherever an installation keeps anything; answers say place and text, shortened. */
const hit = (place: string, text: string) => `${place}: ${text.slice(0, 3)}…${text.slice(-2)}`

const services = ['auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service', 'jobs']

/** Every text, binary and big number column of every table of every service. */
export async function inDatabase(texts: string[]): Promise<string[]> {
  const found: string[] = []
  let tables = 0
  for (const service of services) {
    const columns = await query(
      service,
      `SELECT table_name AS t, GROUP_CONCAT(CONCAT('\`', column_name, '\`')) AS c FROM information_schema.columns
       WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'blob', 'mediumblob', 'longblob', 'json', 'bigint', 'varbinary')
       GROUP BY table_name`,
    )
    tables += columns.length
    for (const { t, c } of columns) {
      const row = `CONCAT_WS('|', ${c.split(',').map((it: string) => `CONVERT(${it} USING latin1)`).join(',')})`
      const hits = texts.map((_, i) => `MAX(LOCATE(?, ${row}) > 0) AS h${i}`).join(', ')
      const [answer] = await query(service, `SELECT ${hits} FROM \`${t}\``, texts)
      texts.forEach((text, i) => Number(answer[`h${i}`]) && found.push(hit(`${service} ${t}`, text)))
    }
  }
  if (tables < 50) throw new Error(`only ${tables} tables were looked at`)
  return found
}

/** Every file of the installation: logs, message store, uploads, database files, job logs. */
export function inFiles(texts: string[]): string[] {
  const found: string[] = []
  const needles = texts.map((text) => Buffer.from(text))
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = resolve(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile() && statSync(path).size < 1 << 30) {
        const bytes = readFileSync(path)
        needles.forEach((needle, i) => bytes.includes(needle) && found.push(hit(path.slice(stateFolder.length + 1), texts[i])))
      }
    }
  }
  walk(stateFolder)
  return found
}

/** Keys and values of Redis. */
export async function inRedis(texts: string[]): Promise<string[]> {
  const { DANGJIAN_REDIS, DANGJIAN_REDIS_PASSWORD } = environmentOf('auth-service')
  const keys = lines(await redis(DANGJIAN_REDIS, [['AUTH', DANGJIAN_REDIS_PASSWORD], ['KEYS', '*']])).slice(1)
  const reads = keys.flatMap((key) => [['GET', key], ['HGETALL', key], ['SMEMBERS', key], ['LRANGE', key, '0', '-1'], ['ZRANGE', key, '0', '-1']])
  const values = await redis(DANGJIAN_REDIS, [['AUTH', DANGJIAN_REDIS_PASSWORD], ...reads])
  return texts.filter((text) => keys.join('\n').includes(text) || values.includes(text)).map((text) => hit('redis', text))
}

const lines = (answer: string) => answer.split('\r\n').filter((line) => line && !/^[*$+:-]/.test(line))

/** Sends commands in Redis' own protocol; a last PING tells where the answers end. */
function redis(address: string, commands: string[][]): Promise<string> {
  const [host, port] = address.split(':')
  const end = `end-${Math.random()}`
  const encode = (words: string[]) => `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`
  return new Promise((done, failed) => {
    let answer = ''
    const socket = connect(Number(port), host, () => socket.write([...commands, ['PING', end]].map(encode).join('')))
    socket.setTimeout(20_000, () => socket.destroy(new Error('redis does not answer')))
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (answer.endsWith(`${end}\r\n`)) socket.end(() => done(answer))
    })
    socket.on('error', failed)
  })
}
