import { connect } from 'node:net'

/** Does somebody listen on this port of the loopback address? */
export function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const answer = (yes) => {
      socket.destroy()
      resolve(yes)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

/** Sends bytes, resolves with the first answer for which `complete` is true. */
export function exchange(port, bytes, complete = (answer) => answer.length > 0) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let answer = Buffer.alloc(0)
    socket.setTimeout(2000, () => socket.destroy(new Error(`no answer on port ${port}`)))
    socket.once('connect', () => socket.write(bytes))
    socket.on('data', (part) => {
      answer = Buffer.concat([answer, part])
      if (complete(answer)) {
        socket.destroy()
        resolve(answer)
      }
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error(`closed by port ${port}`)))
  })
}

/** GET that answers undefined instead of throwing while nobody listens. */
export async function get(url, options = {}) {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(3000), ...options })
  } catch {
    return undefined
  }
}
