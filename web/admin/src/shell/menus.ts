import type { Menu } from '@dangjian/api'

/** Home opens first, cannot be closed and exists even when a role's menu lacks it. */
export const homePath = '/home'

export interface PageRoute {
  /** Name of the route and of the kept-alive page. */
  name: string
  path: string
  title: string
  page: string
  /** Titles from the top menu down to this one, for the bread crumbs. */
  trail: string[]
}

const external = /^\/screen\b|^https?:/

/** The big screen and other addresses outside the console open in a window of their own. */
export function isExternal(menu: Menu): boolean {
  return menu.type === 'MENU' && (menu.external === true || external.test(menu.path ?? ''))
}

export function pathOf(menu: Menu): string {
  const path = menu.path || menu.code
  return path.startsWith('/') ? path : `/${path}`
}

/** Menus in their order, without directories that have nothing to show. */
export function visible(menus: Menu[]): Menu[] {
  return [...menus]
    .sort((a, b) => a.sort - b.sort)
    .map((menu) => ({ ...menu, children: visible(menu.children ?? []) }))
    .filter((menu) => menu.type === 'MENU' || menu.children.length > 0)
}

/** Every page that a menu tree leads to. */
export function routesOf(menus: Menu[], trail: string[] = []): PageRoute[] {
  return menus.flatMap((menu) => {
    const here = [...trail, menu.name]
    const below = routesOf(menu.children ?? [], here)
    if (menu.type !== 'MENU' || isExternal(menu)) return below
    const page = menu.component || menu.code
    return [{ name: `page-${menu.code}`, path: pathOf(menu), title: menu.name, page, trail: here }, ...below]
  })
}

/** Pages whose name holds the words, for the search of the header. */
export function searchMenus(routes: PageRoute[], words: string): PageRoute[] {
  const wanted = words.trim().toLowerCase()
  return routes.filter((route) => route.trail.join(' ').toLowerCase().includes(wanted))
}
