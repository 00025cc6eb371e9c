import { expect, test } from 'vitest'
import { agrees, allIds, lowest } from '@/tree/check'

const tree = [
  { id: 'org', children: [{ id: 'members', children: [{ id: 'add' }, { id: 'edit' }] }, { id: 'posts' }] },
  { id: 'home' },
]

test('all ids of a tree', () => {
  expect(allIds(tree)).toEqual(['org', 'members', 'add', 'edit', 'posts', 'home'])
})

test('a half-ticked tree is shown by its lowest ticks', () => {
  expect(lowest(tree, new Set(['org', 'members', 'add']))).toEqual(['add'])
  expect(lowest(tree, new Set(['org', 'members', 'home']))).toEqual(['members', 'home'])
})

test('a choice agrees when parents follow their children', () => {
  expect(agrees(tree, new Set(['org', 'members', 'add', 'home']))).toBe(true)
  expect(agrees(tree, new Set(['org']))).toBe(false)
  expect(agrees(tree, new Set(['members', 'add']))).toBe(false)
  expect(agrees(tree, new Set())).toBe(true)
})
