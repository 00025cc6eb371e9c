import { request } from 'node:http'
import { connect } from 'node:net'
import { gateway } from './platform'

/** Calls the gateway from another address of this machine, as another computer would: what is counted by address does not meet what other tests do. */
export function from(address: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const { hostname, port } = new URL(gateway)
  return new Promise((done, failed) => {
    const call = request({ hostname, port, path, method, localAddress: address, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (it) => (text += it)).on('end', () => done({ status: answer.statusCode!, body: text ? JSON.parse(text) : undefined }))
    })
    call.on('error', failed).end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Sends bytes to a port and collects what comes back until it is enough, or the other side ends it. */
export function exchange(port: number, bytes: Buffer | string, enough: (answer: string) => boolean, patience = 5_000): Promise<string> {
  return new Promise((done, failed) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (it) => {
      answer += it.toString('latin1')
      if (enough(answer)) socket.end()
    })
    socket.on('error', failed).on('close', () => done(answer))
  })
}
