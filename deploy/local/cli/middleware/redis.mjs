// Holds only what can be made again (session states, codes on screens): no persistence.
import { join } from 'node:path'
import { exchange } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { secrets } from '../state/secrets.mjs'
import { redisProgram } from './programs.mjs'

export const redis = {
  name: 'redis',
  port: port('redis'),
  timeout: 15_000,

  async command() {
    const config = join(folder('redis'), 'redis.conf')
    // In a file and not as an argument: arguments are visible to everybody on the machine.
    writePrivate(config, [
      `port ${this.port}`, 'bind 127.0.0.1', `requirepass ${secrets.redis}`, 'save ""', 'appendonly no', 'maxmemory 128mb',
      'maxmemory-policy volatile-lru', `dir ${folder('redis')}`,
    ].join('\n') + '\n')
    return { ...(await redisProgram()), args: [config] }
  },

  async ready() {
    const answer = await exchange(this.port, Buffer.from(`AUTH ${secrets.redis}\r\nPING\r\n`), (a) => a.includes('PONG') || a.includes('-ERR')).catch(() => '')
    return answer.includes('+PONG')
  },
}
