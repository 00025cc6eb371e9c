import type { QrCode } from '@dangjian/api'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lifetime, refetchAfter, rotate } from '@/qr/rotation'

const start = Date.parse('2026-03-10T10:00:00+08:00')
const inSeconds = (n: number) => new Date(Date.now() + n * 1000).toISOString()

beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => void vi.useRealTimers())

test('a code is shown until its end and never longer than 30 s', () => {
  expect(lifetime(inSeconds(20), start)).toBe(20_000)
  expect(lifetime(inSeconds(3600), start)).toBe(30_000)
  expect(lifetime(inSeconds(-5), start)).toBe(0)
})

test('a clock that is ahead does not make a tight loop', () => {
  expect(refetchAfter(inSeconds(-60), start)).toBe(2_000)
})

test('the next code is fetched when the last one ends', async () => {
  const codes: string[] = []
  let n = 0
  const fetch = vi.fn(async (): Promise<QrCode> => ({ token: `t${++n}`, expiresAt: inSeconds(25) }))
  const stop = rotate(fetch, { code: ({ token }) => codes.push(token), trouble: () => undefined })
  await vi.advanceTimersByTimeAsync(25_000)
  expect(codes).toEqual(['t1'])
  await vi.advanceTimersByTimeAsync(500)
  expect(codes).toEqual(['t1', 't2'])
  stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('a failed fetch is told and tried again', async () => {
  const told: string[] = []
  let broken = true
  const stop = rotate(
    async () => {
      if (broken) throw new Error('no network')
      return { token: 't', expiresAt: inSeconds(25) }
    },
    { code: ({ token }) => told.push(token), trouble: () => told.push('trouble') },
  )
  await vi.advanceTimersByTimeAsync(1_000)
  broken = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(told).toEqual(['trouble', 't'])
  stop()
})
