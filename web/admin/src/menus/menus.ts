import type { MenuItem, MenuType } from '@dangjian/api'
import type { Column } from '@/list/types'
import { toMinute } from '@/time'

export const menuTypes: { label: string; value: MenuType }[] = [
  { label: '目录', value: 'DIRECTORY' },
  { label: '菜单', value: 'MENU' },
  { label: '按钮', value: 'BUTTON' },
]

export const flatten = (menus: MenuItem[]): MenuItem[] =>
  menus.flatMap((menu) => [menu, ...flatten(menu.children)])

/** Menus that may stand above this one: no buttons, neither itself nor what is below it. */
export function parentsFor(menus: MenuItem[], id: string | null): MenuItem[] {
  return menus
    .filter((menu) => menu.type !== 'BUTTON' && menu.id !== id)
    .map((menu) => ({ ...menu, children: parentsFor(menu.children, id) }))
}

export function columnsOf(app: boolean): Column<MenuItem>[] {
  const place: Column<MenuItem>[] = app
    ? [
        { key: 'code', label: '菜单标志', minWidth: 140, text: (row) => row.code },
        { key: 'path', label: '菜单路径', minWidth: 160, text: (row) => row.path },
      ]
    : [
        { key: 'path', label: '路由地址', minWidth: 180, hidden: true, text: (row) => row.path },
        { key: 'component', label: '组件路径', minWidth: 140, text: (row) => row.component },
      ]
  return [
    { key: 'name', label: '菜单名称', minWidth: app ? 180 : 220, text: (row) => row.name },
    { key: 'icon', label: '图标', width: 70, align: 'center' },
    { key: 'sort', label: '排序', width: 70, align: 'right', text: (row) => String(row.sort) },
    { key: 'permission', label: '权限标识', minWidth: app ? 130 : 190, text: (row) => row.permission },
    ...place,
    {
      key: 'type',
      label: '类型',
      width: 80,
      hidden: app,
      text: (row) => menuTypes.find((type) => type.value === row.type)?.label,
    },
    { key: 'status', label: '状态', width: 90 },
    { key: 'createdAt', label: '创建时间', width: 150, text: (row) => toMinute(row.createdAt) },
  ]
}
