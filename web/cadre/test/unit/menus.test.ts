import type { Menu } from '@dangjian/api'
import { expect, test } from 'vitest'
import { tabsOf } from '@/menu/tabs'
import { tilesOf } from '@/menu/tiles'

const menu = (code: string, ...children: Menu[]): Menu => ({
  id: code,
  name: code,
  code,
  path: '/',
  icon: null,
  component: null,
  type: 'MENU',
  sort: 1,
  children,
})

const names = (menus: Menu[]) => tabsOf(menus).map(({ name }) => name)

test('tabs stand in the order of the manual, wherever their menus hang', () => {
  expect(names([menu('profile'), menu('pages-index', menu('messages'), menu('scan'))])).toEqual([
    '首页',
    '扫码',
    '消息通知',
    '个人中心',
  ])
})

test('a tab without its menu is absent; a menu without a page adds no empty tab', () => {
  expect(names([menu('pages-index'), menu('partySchool'), menu('gridService'), menu('profile')])).toEqual([
    '首页',
    '个人中心',
  ])
})

test('tiles show only what the role has (SYS-34)', () => {
  expect(tilesOf([menu('pages-index', menu('organizationLife'))]).map(({ name }) => name)).toEqual([
    '组织生活',
  ])
  expect(tilesOf([menu('pages-index', menu('pmdPayment'))])).toEqual([])
})
