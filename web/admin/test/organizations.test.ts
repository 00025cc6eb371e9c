import type { Organization } from '@dangjian/api'
import { expect, test } from 'vitest'
import { filterTree } from '@/organizations/filter'
import { firstSelectable, flatten } from '@/tree/organizations'

const node = (name: string, change: Partial<Organization> = {}) =>
  ({
    id: name,
    name,
    status: 'ENABLED',
    directWorkCommittee: false,
    selectable: true,
    children: [],
    ...change,
  }) as unknown as Organization

const county = node('县委', {
  selectable: false,
  children: [
    node('A镇党委', { children: [node('A1支部'), node('A2支部', { status: 'DISABLED' })] }),
    node('直属机关工委', { directWorkCommittee: true }),
  ],
})
const all = { name: '', direct: '', status: '' }
const names = (tree: Organization[]) => flatten(tree).map((each) => each.name)

test('one direct committee is found with its ancestors (ORG-16)', () => {
  expect(names(filterTree([county], { ...all, direct: 'true' }))).toEqual(['县委', '直属机关工委'])
})

test('a name is found at any depth, a stopped branch by its state', () => {
  expect(names(filterTree([county], { ...all, name: 'A1' }))).toEqual(['县委', 'A镇党委', 'A1支部'])
  expect(names(filterTree([county], { ...all, status: 'DISABLED' }))).toEqual(['县委', 'A镇党委', 'A2支部'])
  expect(filterTree([county], { ...all, name: '没有' })).toEqual([])
})

test('a page of a town begins at the town, not at the county above it', () => {
  expect(firstSelectable([county])?.name).toBe('A镇党委')
})
