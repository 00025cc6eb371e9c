import { expect, test } from 'vitest'
import { fit } from '@/wall/fit'

test('a 1080p wall is the page itself', () => {
  expect(fit(1920, 1080)).toEqual({ scale: 1, width: 1920, height: 1080, left: 0, top: 0 })
})

test('4K shows the same, twice as large', () => {
  expect(fit(3840, 2160)).toEqual({ scale: 2, width: 1920, height: 1080, left: 0, top: 0 })
})

test('a wider wall gets a wider page and is filled', () => {
  expect(fit(3840, 1080)).toEqual({ scale: 1, width: 3840, height: 1080, left: 0, top: 0 })
})

test('a taller one gets a taller page', () => {
  expect(fit(1920, 1200)).toMatchObject({ scale: 1, width: 1920, height: 1200 })
})

test('beyond the limits the page stands in the middle', () => {
  expect(fit(7680, 1080)).toMatchObject({ scale: 1, width: 3840, left: 1920, top: 0 })
  expect(fit(1080, 1920)).toMatchObject({ scale: 0.5625, width: 1920, height: 1440, left: 0, top: 555 })
})
