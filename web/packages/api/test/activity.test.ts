import { beforeEach, expect, it } from 'vitest'
import { idleTime } from '../src/activity'

const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
} as unknown as Storage

beforeEach(() => kept.clear())

it('SYS-01 counts from the last touch of any window, and a running page is none', () => {
  let now = 1_000_000
  const windows = [new EventTarget(), new EventTarget()]
  const [first, second] = windows.map((target) => idleTime(target, storage, () => now))
  expect(first!()).toBe(0)
  now += 60_000
  expect([first!(), second!()]).toEqual([60, 60])
  windows[1]!.dispatchEvent(new Event('keydown'))
  expect([first!(), second!()]).toEqual([0, 0])
  now += 90_000
  windows[0]!.dispatchEvent(new Event('pointermove'))
  now += 3_000
  windows[0]!.dispatchEvent(new Event('pointermove'))
  expect(second!(), 'noted every five seconds at most').toBe(3)
})
