import type { Menu } from '@dangjian/api'
import type { IconName } from '@/kit/icons'
import { menuCodes } from './menus'

export interface Tile {
  menu: string
  name: string
  hint: string
  icon: IconName
  url: string
}

/** 应用板块 (00 §0.4.3): what this app has a page for. */
const tiles: Tile[] = [
  {
    menu: 'organizationLife',
    name: '组织生活',
    hint: '三会一课、会议签到、历史会议',
    icon: 'flag',
    url: '/pages/meeting/life',
  },
]

export function tilesOf(menus: Menu[]): Tile[] {
  const codes = menuCodes(menus)
  return tiles.filter(({ menu }) => codes.has(menu))
}
