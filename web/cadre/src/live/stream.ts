import { eventParser, type StreamEvent } from '@dangjian/api/stream'
import { baseUrl, renew } from '@/http/request'
import { readSession } from '@/http/session'
import { transport } from './transport'

export interface StreamOptions {
  onEvent(event: StreamEvent): void
  onOpen(): void
}

/** Waiting times after a cut: 1 s, doubled up to 30 s, spread so that phones do not come back all at once. */
export function backoff(attempt: number, spread = Math.random()): number {
  return Math.min(1000 * 2 ** attempt, 30_000) * (0.5 + spread / 2)
}

/** The platform sends a heartbeat each 15 s; a phone that left the network notices by the silence. */
const silenceMs = 45_000

/** Follows a stream of server-sent events until closed; comes back by itself after a cut. */
export function openStream(path: string, { onEvent, onOpen }: StreamOptions): () => void {
  let closed = false
  let stop: () => void = () => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let attempt = 0

  function listen() {
    clearTimeout(silence)
    silence = setTimeout(() => {
      stop()
      again()
    }, silenceMs)
  }

  function again() {
    clearTimeout(silence)
    clearTimeout(timer)
    if (!closed) timer = setTimeout(connect, backoff(attempt++))
  }

  function connect() {
    const token = readSession()?.accessToken
    if (closed || !token) return
    const parser = eventParser(onEvent)
    listen()
    stop = transport(baseUrl + path, token, {
      open() {
        attempt = 0
        onOpen()
      },
      chunk(text) {
        listen()
        parser.feed(text)
      },
      async end(status) {
        if (closed) return
        if (status === 401 && !(await renew(token).catch(() => true))) return
        again()
      },
    })
  }

  connect()
  return () => {
    closed = true
    clearTimeout(timer)
    clearTimeout(silence)
    stop()
  }
}
