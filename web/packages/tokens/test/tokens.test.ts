import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { color } from '../src'

const css = readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8').toLowerCase()

test('the style sheet and the TypeScript tokens name the same colours', () => {
  for (const [name, value] of Object.entries(color)) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect(css, name).toContain(`--dj-${kebab}: ${value.toLowerCase()};`)
  }
})

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
  const [r, g, b] = parts.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

test.each([
  ['white on red', '#FFFFFF', color.red],
  ['white on deep red', '#FFFFFF', color.redDeep],
  ['text on the ground', color.ink1, color.ground],
  ['second text on white', color.ink2, '#FFFFFF'],
  ['danger on white', color.danger, '#FFFFFF'],
])('%s keeps a contrast of 4.5 to 1', (_name, a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5)
})
