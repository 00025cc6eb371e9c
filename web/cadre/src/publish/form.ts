import type { Candidate, MeetingForm, MeetingMode } from '@dangjian/api'
import { isoOf, pickerValues } from '@/kit/time'

/** What the member has typed on 发布会议 (MEET-17 … MEET-20). */
export interface Draft {
  title: string
  type: string
  host: Candidate | null
  startDate: string
  startTime: string
  endDate: string
  endTime: string
  mode: MeetingMode | ''
  place: string
  audience: 'BRANCH' | 'SELECTED'
  people: Candidate[]
  content: string
}

export const contentLimit = 500

const fiveMinutes = 300_000

/** A meeting most often begins soon and takes an hour. */
export function newDraft(now = Date.now()): Draft {
  const start = Math.ceil(now / fiveMinutes) * fiveMinutes
  const [from, to] = [pickerValues(start), pickerValues(start + 3600_000)]
  return {
    title: '',
    type: '',
    host: null,
    startDate: from.date,
    startTime: from.time,
    endDate: to.date,
    endTime: to.time,
    mode: 'OFFLINE',
    place: '',
    audience: 'BRANCH',
    people: [],
    content: '',
  }
}

export const startOf = (draft: Draft) => isoOf(draft.startDate, draft.startTime)
export const endOf = (draft: Draft) => isoOf(draft.endDate, draft.endTime)

export type Faults = Partial<Record<keyof MeetingForm, string>>

/** What is missing or wrong, by field, in words for the member. */
export function faultsOf(draft: Draft): Faults {
  const faults: Faults = {}
  if (!draft.title.trim()) faults.title = '请输入会议主题'
  else if (draft.title.trim().length > 100) faults.title = '会议主题不能超过100字'
  if (!draft.type) faults.type = '请选择会议类型'
  if (!draft.host) faults.hostId = '请选择会议主持人'
  if (endOf(draft) <= startOf(draft)) faults.endAt = '结束时间必须晚于开始时间'
  if (!draft.mode) faults.mode = '请选择召开方式'
  if (!draft.place.trim()) faults.place = '请输入会议地点'
  if (draft.audience === 'SELECTED' && !draft.people.length) faults.participantIds = '请选择参会人员'
  if (!draft.content.trim()) faults.content = '请输入会议内容'
  else if (draft.content.length > contentLimit) faults.content = '会议内容不能超过500字'
  return faults
}

export function formOf(draft: Draft): MeetingForm {
  return {
    title: draft.title.trim(),
    type: draft.type,
    hostId: draft.host?.memberId ?? null,
    startAt: startOf(draft),
    endAt: endOf(draft),
    mode: draft.mode || null,
    place: draft.place.trim(),
    audience: draft.audience,
    participantIds: draft.audience === 'SELECTED' ? draft.people.map(({ memberId }) => memberId) : [],
    orgId: null,
    content: draft.content.trim(),
    fileIds: [],
  }
}
