import type { TownLevel } from '@dangjian/api'

export const levels: Record<TownLevel, string> = {
  COUNTY: '县',
  TOWN: '乡镇',
  VILLAGE: '村(社区)',
  HAMLET: '屯(组)',
}

/** What is added below a node. */
export const below: Record<TownLevel, string> = {
  COUNTY: '乡镇',
  TOWN: '村(社区)',
  VILLAGE: '屯(组)',
  HAMLET: '',
}
