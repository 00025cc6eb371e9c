import type { Meeting } from '@dangjian/api'

export const statuses: Record<Meeting['status'], string> = {
  NOT_HELD: '未召开',
  HELD: '已召开',
  CANCELLED: '已取消',
}

export const statusTypes: Record<Meeting['status'], 'success' | 'warning' | 'info'> = {
  NOT_HELD: 'warning',
  HELD: 'success',
  CANCELLED: 'info',
}

/** 22.58: two decimals, no percent sign (03 §3.2). */
export const ratio = (value: number) => Number(value ?? 0).toFixed(2)

/** A meeting can be edited or cancelled before it starts (03 §3.8). */
export const isAhead = (meeting: Pick<Meeting, 'startAt' | 'status'>, now = Date.now()) =>
  meeting.status !== 'CANCELLED' && new Date(meeting.startAt).getTime() > now
