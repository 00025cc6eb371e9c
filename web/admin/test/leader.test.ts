import { afterEach, expect, test, vi } from 'vitest'
import { leadOneWindow } from '@/live/leader'

/** One lock of the browser: who asks second waits for the first. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request(_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) {
      const turn = last.then(() => (signal.aborted ? undefined : work()))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
const later = () => new Promise((resolve) => setTimeout(resolve, 20))

afterEach(() => vi.unstubAllGlobals())

test('two windows open one stream, both hear its events, the second takes over', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  const [first, second] = [vi.fn(), vi.fn()]
  const working: string[] = []
  const window = (name: string, hear: typeof first) =>
    leadOneWindow('live', hear, (tell) => {
      working.push(name)
      tell('meeting', name)
      return () => void working.push(`${name} ended`)
    })

  const closeFirst = window('first', first)
  const closeSecond = window('second', second)
  await later()
  expect(working).toEqual(['first'])
  expect(first).toHaveBeenCalledWith('meeting', 'first')
  expect(second).toHaveBeenCalledWith('meeting', 'first')

  closeFirst()
  await later()
  expect(working).toEqual(['first', 'first ended', 'second'])
  expect(second).toHaveBeenCalledWith('meeting', 'second')
  closeSecond()
})

test('a window that was closed while it waited never opens a stream', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  const work = vi.fn(() => () => undefined)
  const closeFirst = leadOneWindow('live2', vi.fn(), work)
  const closeSecond = leadOneWindow('live2', vi.fn(), work)
  await later()
  closeSecond()
  closeFirst()
  await later()
  expect(work).toHaveBeenCalledTimes(1)
})
