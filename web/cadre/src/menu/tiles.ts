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
  {
    menu: 'contactBranch',
    name: '联系支部',
    hint: '联系支部的党员信息',
    icon: 'users',
    url: '/pages/contact/index',
  },
  {
    menu: 'teamConstruction',
    name: '班子形象',
    hint: '各级党组织的班子成员',
    icon: 'image',
    url: '/pages/board/index',
  },
]

/** @param linked whether 联系支部 are configured; without one its tile would lead nowhere (ORG-37) */
export function tilesOf(menus: Menu[], linked = false): Tile[] {
  const codes = menuCodes(menus)
  return tiles.filter(({ menu }) => codes.has(menu) && (menu !== 'contactBranch' || linked))
}
