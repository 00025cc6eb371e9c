import type { Transport } from './connection'

/** The parts of WeChat's request task that uni's types leave out. */
interface ChunkedTask {
  abort(): void
  onChunkReceived?(listener: (chunk: { data: ArrayBuffer }) => void): void
  onHeadersReceived?(listener: (head: { statusCode?: number }) => void): void
}

/**
 * WeChat: a chunked request. Only ASCII matters in these events (names and a number), so bytes are read as they are;
 * not every phone has a TextDecoder.
 */
export const wxTransport: Transport = (url, token, connection) => {
  let ended = false
  let opened = false
  const open = () => {
    if (!opened) connection.open()
    opened = true
  }
  const end = (status?: number) => {
    if (!ended) connection.end(status)
    ended = true
  }
  const options = {
    url,
    method: 'GET' as const,
    enableChunked: true,
    timeout: 600_000,
    header: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
    success: ({ statusCode }: { statusCode: number }) => end(statusCode),
    fail: () => end(),
  }
  const task = uni.request(options) as unknown as ChunkedTask
  task.onHeadersReceived?.(({ statusCode }) => {
    if (statusCode === 200) open()
  })
  task.onChunkReceived?.(({ data }) => {
    open()
    connection.chunk(String.fromCharCode(...new Uint8Array(data)))
  })
  return () => {
    ended = true
    task.abort()
  }
}
