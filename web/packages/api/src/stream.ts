import { isProblem, type ApiClient } from './client'

export interface StreamEvent {
  event: string
  data: string
  id?: string
}

export type StreamState = 'connecting' | 'live' | 'cut'

export interface StreamOptions {
  onEvent(event: StreamEvent): void
  onState?(state: StreamState): void
  /** A stream that is silent for so long is opened anew. */
  silenceMs?: number
  /** First waiting time after a cut; doubles up to 30 s. */
  retryMs?: number
}

/** Cuts a text/event-stream into events; `feed` takes any chunk, also half a line. */
export function eventParser(onEvent: (event: StreamEvent) => void) {
  let rest = ''
  let event = 'message'
  let data: string[] = []
  let id: string | undefined

  function line(text: string) {
    if (text === '') {
      if (data.length > 0) onEvent({ event, data: data.join('\n'), id })
      event = 'message'
      data = []
      return
    }
    if (text.startsWith(':')) return
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (name === 'event') event = value
    else if (name === 'data') data.push(value)
    else if (name === 'id') id = value
  }

  return {
    feed(chunk: string) {
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      lines.forEach(line)
    },
  }
}

/**
 * Server-sent events through fetch (EventSource cannot send the Authorization header). Reconnects by itself until closed.
 */
export function openStream(client: ApiClient, path: string, options: StreamOptions): { close(): void } {
  const closed = new AbortController()
  const { onEvent, onState, silenceMs = 90_000, retryMs = 1_000 } = options
  let wait = retryMs

  async function read() {
    const attempt = new AbortController()
    const stop = () => attempt.abort()
    closed.signal.addEventListener('abort', stop)
    let timer = setTimeout(stop, silenceMs)
    try {
      const headers = { accept: 'text/event-stream' }
      const response = await client.send('GET', path, { headers, signal: attempt.signal })
      onState?.('live')
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
      const parser = eventParser(onEvent)
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        wait = retryMs
        clearTimeout(timer)
        timer = setTimeout(stop, silenceMs)
        parser.feed(value)
      }
    } finally {
      clearTimeout(timer)
      closed.signal.removeEventListener('abort', stop)
    }
  }

  async function run() {
    onState?.('connecting')
    while (!closed.signal.aborted) {
      const refused = await read().then(
        () => false,
        (problem: unknown) => isProblem(problem) && problem.status >= 400 && problem.status < 429,
      )
      if (closed.signal.aborted || refused || !client.tokens.read()) return
      onState?.('cut')
      // Spread, so that a restarted server is not hit by every browser at once.
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())))
      wait = Math.min(wait * 2, 30_000)
    }
  }

  void run()
  return { close: () => closed.abort() }
}
