import {
  Avatar,
  Bell,
  Calendar,
  Collection,
  DataBoard,
  Document,
  Grid,
  House,
  Key,
  Medal,
  Menu as MenuIcon,
  Monitor,
  OfficeBuilding,
  Postcard,
  Reading,
  Setting,
  Share,
  Tickets,
  User,
  UserFilled,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'

/** Icons that a menu may name; others would have to be shipped with the console. */
const icons: Record<string, Component> = {
  home: House,
  house: House,
  screen: Monitor,
  monitor: Monitor,
  dashboard: DataBoard,
  organization: OfficeBuilding,
  org: OfficeBuilding,
  tree: Share,
  member: User,
  members: User,
  user: User,
  peoples: UserFilled,
  post: Postcard,
  role: Key,
  meeting: Calendar,
  calendar: Calendar,
  life: Collection,
  team: Avatar,
  education: Reading,
  star: Medal,
  grid: Grid,
  message: Bell,
  warning: Bell,
  log: Document,
  system: Setting,
  setting: Setting,
  list: Tickets,
}

export function iconOf(name: string | null): Component {
  return icons[name?.toLowerCase() ?? ''] ?? MenuIcon
}
