import type { Meeting } from '@dangjian/api'
import type { IconName } from '@/kit/icons'

/** A meeting of mine: one that invites me, or that I only published (`participant` false). */
export type MyMeeting = Omit<Meeting, 'signed'> & {
  participant: boolean
  signed: boolean
  signedAt: string | null
}

export interface MeetingTypeTile {
  code: string
  name: string
  icon: IconName
}

/** The eight types in the order and with the names of the ZZ tiles (MEET-05, MEET-15). */
export const meetingTypes: MeetingTypeTile[] = [
  { code: 'GENERAL_MEETING', name: '党员大会', icon: 'users' },
  { code: 'COMMITTEE_MEETING', name: '支委会', icon: 'table' },
  { code: 'GROUP_MEETING', name: '党小组会', icon: 'group' },
  { code: 'PARTY_CLASS', name: '党课', icon: 'book' },
  { code: 'THEME_DAY', name: '主题党日', icon: 'flag' },
  { code: 'ORG_LIFE_MEETING', name: '组织生活会', icon: 'chat' },
  { code: 'DEMOCRATIC_APPRAISAL', name: '民主评议', icon: 'vote' },
  { code: 'BRANCH_APPRAISAL', name: '支部评议', icon: 'star' },
]

export const typeName = (code: string) => meetingTypes.find((type) => type.code === code)?.name ?? '会议'
