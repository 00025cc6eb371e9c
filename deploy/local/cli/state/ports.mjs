// Every port of a platform is a well-known number plus one offset, so that platforms do not meet.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../machine/complaint.mjs'
import { readJson, writeJson } from './json-file.mjs'
import { folder, stateName } from './paths.mjs'

const base = {
  gateway: 8000,
  'auth-service': 8101,
  'org-service': 8102,
  'meeting-service': 8103,
  'message-service': 8104,
  'screen-service': 8105,
  jobs: 8190,
  wechat: 8191,
  mariadb: 8306,
  redis: 8379,
  nacos: 8848,
  'nacos-console': 8850,
  'rocketmq-names': 9876,
  rocketmq: 10911,
  seata: 8091,
  'seata-console': 7091,
}

export const offset = chooseOffset()

/** Port of a part; `meeting-service-2` is the second copy, ten above the first. */
export function port(part) {
  const copy = /^(.+)-(\d)$/.exec(part)
  if (copy) return port(copy[1]) + (Number(copy[2]) - 1) * 10
  if (!(part in base)) throw new Error(`no port for ${part}`)
  return base[part] + offset
}

function chooseOffset() {
  if (process.env.DANGJIAN_PORT_OFFSET) return remember(wanted(process.env.DANGJIAN_PORT_OFFSET))
  const known = readJson(file(), {}).offset
  if (known !== undefined) return known
  if (stateName === 'up') return remember(0)
  if (stateName === 'test') return remember(20000)
  // Below the range that the kernel hands out to clients; 50 keeps the groups of ports apart.
  return remember(11000 + (createHash('sha1').update(stateName).digest().readUInt16BE() % 160) * 50)
}

/** A port from the kernel's own range may be in use by anybody's outgoing connection when a part is started again. */
function wanted(text) {
  const value = Number(text)
  const most = firstOfClients() - Math.max(...Object.values(base)) - 100
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new Complaint(`DANGJIAN_PORT_OFFSET=${text}：请填 0 到 ${most} 的整数。`, `DANGJIAN_PORT_OFFSET=${text}: give a whole number from 0 to ${most}.`)
}

function firstOfClients() {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/)[0])
  } catch {
    return 32768
  }
}

function remember(value) {
  if (readJson(file(), {}).offset !== value) writeJson(file(), { offset: value })
  return value
}

function file() {
  return join(folder(), 'ports.json')
}
