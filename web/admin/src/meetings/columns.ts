import type { Meeting } from '@dangjian/api'
import type { Column } from '@/list/types'
import { toMinute } from '@/time'

/** The eleven columns of 会议管理 (03 §3.2), 操作 among them. */
export const meetingColumns: Column<Meeting>[] = [
  { key: 'title', label: '会议主题', minWidth: 190, fixed: true },
  { key: 'typeName', label: '会议类型', width: 100, text: (row) => row.typeName },
  {
    key: 'startAt',
    label: '会议开始时间',
    width: 138,
    sort: 'startAt',
    text: (row) => toMinute(row.startAt),
  },
  { key: 'endAt', label: '会议结束时间', width: 138, sort: 'endAt', text: (row) => toMinute(row.endAt) },
  { key: 'attendanceRatio', label: '签到比例', width: 120, align: 'right' },
  { key: 'place', label: '会议地点', minWidth: 120, text: (row) => row.place },
  { key: 'status', label: '会议状态', width: 86 },
  { key: 'minutesStatus', label: '会议记录', width: 86 },
  {
    key: 'createdAt',
    label: '创建时间',
    width: 138,
    sort: 'createdAt',
    text: (row) => toMinute(row.createdAt),
  },
  { key: 'qrCode', label: '会议二维码', width: 92 },
  { key: 'orgName', label: '所属支部', minWidth: 180, hidden: true, text: (row) => row.orgName },
]
