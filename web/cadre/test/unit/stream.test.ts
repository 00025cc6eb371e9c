import type { StreamEvent } from '@dangjian/api/stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeSession } from '@/http/session'
import { fetchTransport } from '@/live/fetch-transport'
import { openStream } from '@/live/stream'
import { uni } from './uni'

/** A WeChat request whose chunks the test sends by hand. */
interface Task {
  chunk(text: string): void
  end(statusCode?: number): void
  token: string
}

const tasks: Task[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(1)
  tasks.length = 0
  writeSession({ accessToken: 'a', refreshToken: 'r', expiresAt: 0 })
  uni.request.mockImplementation((options) => {
    let received: (chunk: { data: ArrayBuffer }) => void = () => undefined
    tasks.push({
      token: options.header.authorization,
      chunk: (text) => received({ data: new TextEncoder().encode(text).buffer as ArrayBuffer }),
      end: (statusCode) => (statusCode ? options.success({ statusCode }) : options.fail()),
    })
    return { abort: vi.fn(), onChunkReceived: (listener: typeof received) => (received = listener) }
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function follow() {
  const events: StreamEvent[] = []
  let opened = 0
  const close = openStream('/api/message/stream', {
    onEvent: (event) => events.push(event),
    onOpen: () => opened++,
  })
  return { events, opened: () => opened, close }
}

test('WeChat: events come in whatever chunks the network makes', () => {
  const { events, opened, close } = follow()
  tasks[0]?.chunk('event: mess')
  tasks[0]?.chunk('age\ndata: {"unread":2}\n')
  tasks[0]?.chunk('\nevent: echo\ndata: {}\n\n')
  expect(events.map(({ event, data }) => [event, data])).toEqual([
    ['message', '{"unread":2}'],
    ['echo', '{}'],
  ])
  expect(opened()).toBe(1)
  close()
})

test('a cut stream comes back by itself, and says that everything may have changed', async () => {
  const { opened, close } = follow()
  tasks[0]?.chunk(':\n')
  tasks[0]?.end()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(tasks).toHaveLength(2)
  tasks[1]?.chunk(':\n')
  expect(opened()).toBe(2)
  close()
})

test('a stream that fell silent is opened anew', async () => {
  const { close } = follow()
  tasks[0]?.chunk(':\n')
  await vi.advanceTimersByTimeAsync(44_000)
  expect(tasks).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_500)
  expect(tasks).toHaveLength(2)
  close()
})

test('a closed stream stays closed, a phone that logged out asks no more', async () => {
  const { close } = follow()
  close()
  tasks[0]?.end()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tasks).toHaveLength(1)

  follow()
  writeSession(null)
  tasks[1]?.end()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tasks).toHaveLength(2)
})

test('H5: a streamed fetch carries the token and tells its end', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('event: echo\n\n'))
      controller.close()
    },
  })
  const fetch = vi.fn(async () => new Response(body))
  vi.stubGlobal('fetch', fetch)
  const told: unknown[] = []
  fetchTransport('/api/message/stream', 'a', {
    open: () => told.push('open'),
    chunk: (text) => told.push(text),
    end: (status) => told.push(status),
  })
  await vi.waitFor(() => expect(told).toEqual(['open', 'event: echo\n\n', 200]))
  expect(fetch).toHaveBeenCalledWith(
    '/api/message/stream',
    expect.objectContaining({ headers: expect.objectContaining({ authorization: 'Bearer a' }) }),
  )
})
