import type { Menu } from '@dangjian/api'
import { expect, test } from 'vitest'
import { isExternal, routesOf, searchMenus, visible } from '@/shell/menus'

function menu(code: string, change: Partial<Menu> = {}): Menu {
  return {
    id: code,
    name: code,
    code,
    path: `/${code}`,
    icon: null,
    component: code,
    type: 'MENU',
    sort: 0,
    children: [],
    ...change,
  }
}

const tree = [
  menu('life', {
    name: '组织生活管理',
    type: 'DIRECTORY',
    sort: 3,
    children: [menu('meetings', { name: '会议管理' })],
  }),
  menu('screen', { name: '数据大屏', path: '/screen/', component: null, sort: 1 }),
  menu('org', {
    name: '组织管理',
    type: 'DIRECTORY',
    sort: 2,
    children: [
      menu('roles', { name: '角色管理', sort: 4, path: '/org/roles' }),
      menu('members', { name: '党员管理', sort: 1, path: '/org/members' }),
    ],
  }),
  menu('system', { name: '系统管理', type: 'DIRECTORY', sort: 10 }),
]

test('menus stand in their order and empty directories are left out', () => {
  const shown = visible(tree)
  expect(shown.map((each) => each.name)).toEqual(['数据大屏', '组织管理', '组织生活管理'])
  expect(shown[1]!.children!.map((each) => each.name)).toEqual(['党员管理', '角色管理'])
})

test('every page of the tree becomes one route with its trail', () => {
  expect(routesOf(visible(tree))).toEqual([
    {
      name: 'page-members',
      path: '/org/members',
      title: '党员管理',
      page: 'members',
      trail: ['组织管理', '党员管理'],
    },
    {
      name: 'page-roles',
      path: '/org/roles',
      title: '角色管理',
      page: 'roles',
      trail: ['组织管理', '角色管理'],
    },
    {
      name: 'page-meetings',
      path: '/meetings',
      title: '会议管理',
      page: 'meetings',
      trail: ['组织生活管理', '会议管理'],
    },
  ])
})

test('the big screen opens a window and is no route', () => {
  expect(isExternal(tree[1]!)).toBe(true)
  expect(isExternal(menu('members'))).toBe(false)
  expect(routesOf(tree).some((route) => route.path.startsWith('/screen'))).toBe(false)
})

test('a page is found by any word of its trail', () => {
  const routes = routesOf(visible(tree))
  expect(searchMenus(routes, '党员').map((route) => route.title)).toEqual(['党员管理'])
  expect(searchMenus(routes, ' 组织管理 ').map((route) => route.title)).toEqual(['党员管理', '角色管理'])
  expect(searchMenus(routes, '党费')).toEqual([])
})
