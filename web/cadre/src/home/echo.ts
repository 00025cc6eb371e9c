import { get } from '@/http/request'
import type { IconName } from '@/kit/icons'
import type { TabKey } from '@/menu/tabs'

export interface EchoItem {
  code: string
  label: string
  count: number
  route: string
}

export interface Echo {
  items: EchoItem[]
  updatedAt: string
}

export const loadEcho = () => get<Echo>('/api/message/echo')

interface Target {
  icon: IconName
  unit: string
  url?: string
  tab?: TabKey
}

/** Where an entry leads (MSG-06). An entry of a newer platform that this app does not know is shown without a jump. */
const targets: Record<string, Target> = {
  MEETING_UPCOMING: { icon: 'calendar', unit: '场', url: '/pages/meeting/list' },
  MEETING_UNSIGNED: { icon: 'scan', unit: '场', url: '/pages/meeting/list' },
  UNREAD: { icon: 'bell', unit: '条', tab: 'messages' },
  WARNING_OPEN: { icon: 'alert', unit: '条', url: '/pages/warning/index' },
}

export const targetOf = (code: string): Target => targets[code] ?? { icon: 'flag', unit: '项' }
