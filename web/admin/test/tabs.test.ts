import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { useTabs } from '@/shell/tabs'

const tab = (name: string) => ({ name: `page-${name}`, path: `/${name}`, title: name })

beforeEach(() => setActivePinia(createPinia()))

function opened(...names: string[]) {
  const store = useTabs()
  names.forEach((name) => store.open(tab(name)))
  return store
}
const paths = (store: ReturnType<typeof useTabs>) => store.tabs.map((each) => each.path)

test('a page opens one tab, home stands first', () => {
  const store = opened('members', 'home', 'members', 'roles')
  expect(paths(store)).toEqual(['/home', '/members', '/roles'])
  expect(store.kept).toEqual(['page-home', 'page-members', 'page-roles'])
})

test('closing leads to the neighbour on the right, else on the left', () => {
  const store = opened('home', 'members', 'roles', 'posts')
  expect(store.close('/members')).toBe('/roles')
  expect(store.close('/posts')).toBe('/roles')
  expect(paths(store)).toEqual(['/home', '/roles'])
})

test('home cannot be closed', () => {
  const store = opened('home', 'members')
  store.close('/home')
  expect(paths(store)).toEqual(['/home', '/members'])
})

test('others or those on the right are closed', () => {
  const store = opened('home', 'a', 'b', 'c')
  store.closeRight('/b')
  expect(paths(store)).toEqual(['/home', '/a', '/b'])
  store.closeOthers('/b')
  expect(paths(store)).toEqual(['/home', '/b'])
})

test('pages that the role lost are dropped', () => {
  const store = opened('home', 'members', 'roles')
  store.keepOnly(new Set(['/home', '/members']))
  expect(paths(store)).toEqual(['/home', '/members'])
})
