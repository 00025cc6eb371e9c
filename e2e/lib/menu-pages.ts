import { Caller } from './http'
import { account, addresses } from './platform'

/** A page that the menu of a role leads to. */
export interface MenuPage {
  name: string
  path: string
}

interface Menu extends MenuPage {
  type: string
  children: Menu[]
}

const external = /^\/screen\b|^https?:/
const pagesOf = (menus: Menu[]): MenuPage[] => menus.flatMap((it) => [...(it.type === 'MENU' && !external.test(it.path) ? [it] : []), ...pagesOf(it.children ?? [])])

/** Every page of the console that the demonstration account of this role can open. */
export const pagesFor = async (role: string) => pagesOf((await (await Caller.login(account(role))).get('/api/auth/me')).body.menus)

export const addressOf = (path: string) => new URL(`.${path}`, addresses.console.replace(/\/?$/, '/')).href
