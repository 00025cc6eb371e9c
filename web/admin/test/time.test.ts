import { expect, test } from 'vitest'
import { dateTime, isoOf, toMinute } from '@/time'

test('times show in the time of the county', () => {
  expect(dateTime('2026-11-23T23:30:05Z')).toBe('2026-11-24 07:30:05')
  expect(dateTime('2026-11-24T00:00:00+08:00')).toBe('2026-11-24 00:00:00')
  expect(toMinute('2026-11-24T10:00:00+08:00')).toBe('2026-11-24 10:00')
  expect(dateTime(null)).toBe('')
})

test('what a picker holds goes out with the zone', () => {
  expect(isoOf('2026-11-24 10:00:00')).toBe('2026-11-24T10:00:00+08:00')
  expect(dateTime(isoOf('2026-11-24 10:00:00'))).toBe('2026-11-24 10:00:00')
})
