import { connect } from 'node:net'
import { environmentOf } from '../lib/platform'

/** Empties the cache of the platform under test. */
export function flush(): Promise<void> {
  const env = environmentOf('auth-service')
  const [host, port] = env.DANGJIAN_REDIS.split(':')
  return new Promise((done, failed) => {
    const socket = connect(Number(port), host, () => {
      socket.write(`${env.DANGJIAN_REDIS_PASSWORD ? `AUTH ${env.DANGJIAN_REDIS_PASSWORD}\r\n` : ''}FLUSHALL\r\nQUIT\r\n`)
    })
    let answer = ''
    socket.on('data', (it) => (answer += it)).on('error', failed).on('close', () => (answer.includes('-') ? failed(new Error(answer)) : done()))
  })
}
