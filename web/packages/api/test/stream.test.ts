import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { eventParser, openStream, type StreamEvent } from '../src'
import { base, client, loggedIn, server } from './server'

function parse(...chunks: string[]): StreamEvent[] {
  const events: StreamEvent[] = []
  const parser = eventParser((event) => events.push(event))
  chunks.forEach((chunk) => parser.feed(chunk))
  return events
}

test('events are cut from chunks that end anywhere', () => {
  expect(parse('event: meet', 'ing\ndata: {"a"', ':1}\n', '\n')).toEqual([
    { event: 'meeting', data: '{"a":1}', id: undefined },
  ])
})

test('comments are skipped, data lines joined, CRLF accepted', () => {
  expect(parse(': ping\r\n\r\nid: 7\r\ndata: a\r', '\ndata: b\r\n\r\n')).toEqual([
    { event: 'message', data: 'a\nb', id: '7' },
  ])
})

function answer(text: string, keepOpen: boolean) {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      if (!keepOpen) controller.close()
    },
  })
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } })
}

test('the stream carries the token and opens anew after a cut', async () => {
  let opened = 0
  server.use(
    http.get(`${base}/api/screen/stream`, ({ request }) => {
      expect(request.headers.get('authorization')).toBe('Bearer a1')
      opened++
      return answer(`event: board\ndata: ${opened}\n\n`, opened > 1)
    }),
  )
  const events: string[] = []
  const states: string[] = []

  const stream = openStream(client(loggedIn()), '/api/screen/stream', {
    onEvent: (event) => events.push(event.data),
    onState: (state) => states.push(state),
    retryMs: 5,
  })
  await vi.waitFor(() => expect(events).toEqual(['1', '2']))
  stream.close()

  expect(states).toEqual(['connecting', 'live', 'cut', 'live'])
})

test('a closed stream stays closed', async () => {
  let opened = 0
  server.use(
    http.get(`${base}/api/screen/stream`, () => {
      opened++
      return answer('data: x\n\n', true)
    }),
  )
  const onEvent = vi.fn()

  const stream = openStream(client(loggedIn()), '/api/screen/stream', { onEvent, retryMs: 1 })
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalled())
  stream.close()
  await new Promise((resolve) => setTimeout(resolve, 30))

  expect(opened).toBe(1)
})

test('a refused stream is not asked for again', async () => {
  let asked = 0
  server.use(
    http.get(`${base}/api/screen/stream`, () => {
      asked++
      return HttpResponse.json({ code: 'NO_PERMISSION' }, { status: 403 })
    }),
  )

  openStream(client(loggedIn()), '/api/screen/stream', { onEvent: vi.fn(), retryMs: 1 })
  await new Promise((resolve) => setTimeout(resolve, 60))

  expect(asked).toBe(1)
})
