import type { Meeting } from '@dangjian/api'
import { moment } from '@/kit/time'

export type Phase = 'UPCOMING' | 'OPEN' | 'ENDED' | 'CANCELLED'

type Timed = Pick<Meeting, 'startAt' | 'endAt' | 'status'>

/** Where a meeting stands by the phone's clock; whether a sign-in counts is decided by the platform (R-MEET-4). */
export function phaseOf({ startAt, endAt, status }: Timed, now = Date.now()): Phase {
  if (status === 'CANCELLED') return 'CANCELLED'
  if (now < Date.parse(startAt)) return 'UPCOMING'
  return now <= Date.parse(endAt) ? 'OPEN' : 'ENDED'
}

export function phaseText(meeting: Timed, now = Date.now()): string {
  switch (phaseOf(meeting, now)) {
    case 'CANCELLED':
      return '会议已取消'
    case 'UPCOMING':
      return `${moment(meeting.startAt, now)} 开始签到`
    case 'OPEN':
      return '正在签到'
    case 'ENDED':
      return '签到已结束'
  }
}
