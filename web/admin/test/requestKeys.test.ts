import { expect, test } from 'vitest'
import { requestKeys } from '@/form/requestKeys'

test('a repeat keeps its key, other content and other forms get their own', () => {
  const keyOf = requestKeys()
  const first = keyOf({ title: '党课' })
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(keyOf({ title: '党课' })).toBe(first)
  expect(keyOf({ title: '党员大会' })).not.toBe(first)
  expect(requestKeys()({ title: '党课' })).not.toBe(first)
})
