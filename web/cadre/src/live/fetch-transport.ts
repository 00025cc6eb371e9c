import type { Transport } from './connection'

/** H5: EventSource cannot send the Authorization header, a streamed fetch can. */
export const fetchTransport: Transport = (url, token, connection) => {
  const abort = new AbortController()

  async function read() {
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` }
    const response = await fetch(url, { headers, signal: abort.signal })
    if (!response.ok || !response.body) return response.status
    connection.open()
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 200
      connection.chunk(decoder.decode(value, { stream: true }))
    }
  }

  read().then(
    (status) => connection.end(status),
    () => connection.end(),
  )
  return () => abort.abort()
}
