import type { Menu } from '@dangjian/api'
import type { IconName } from '@/kit/icons'
import { menuCodes } from './menus'

export type TabKey = 'home' | 'scan' | 'messages' | 'profile'

export interface Tab {
  key: TabKey
  name: string
  icon: IconName
  /** APP menu that opens the tab. */
  menu: string
}

/** Bottom bar of 00 §0.4.3, in its order. A tab without its menu is not shown (R-SYS-3). */
const tabs: Tab[] = [
  { key: 'home', name: '首页', icon: 'home', menu: 'pages-index' },
  { key: 'scan', name: '扫码', icon: 'scan', menu: 'scan' },
  { key: 'messages', name: '消息通知', icon: 'bell', menu: 'messages' },
  { key: 'profile', name: '个人中心', icon: 'user', menu: 'profile' },
]

export function tabsOf(menus: Menu[]): Tab[] {
  const codes = menuCodes(menus)
  return tabs.filter(({ menu }) => codes.has(menu))
}
