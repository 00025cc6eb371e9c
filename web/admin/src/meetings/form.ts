import type { MeetingDetail, MeetingForm } from '@dangjian/api'
import type { FormRules } from 'element-plus'
import { chosen, maxLength, required } from '@/form/rules'
import { dateTime, isoOf } from '@/time'

export interface Person {
  memberId: string
  name: string
  orgName: string
}

/** What the dialog holds: people with their names, times as the pickers write them. */
export interface MeetingDraft extends Omit<MeetingForm, 'participantIds' | 'fileIds'> {
  people: Person[]
  files: { id: string; name: string; size: number }[]
}

export function emptyMeeting(): MeetingDraft {
  return {
    title: '',
    type: '',
    hostId: null,
    startAt: '',
    endAt: '',
    mode: 'OFFLINE',
    place: '',
    audience: 'BRANCH',
    people: [],
    orgId: null,
    content: '',
    files: [],
  }
}

export function draftOf(detail: MeetingDetail, people: Person[]): MeetingDraft {
  const { title, type, mode, place, content, files, orgId } = detail
  return {
    ...emptyMeeting(),
    ...{ title, type, mode, place, content, files, orgId, people },
    hostId: detail.hostId,
    audience: detail.audience,
    startAt: dateTime(detail.startAt),
    endAt: dateTime(detail.endAt),
  }
}

export function formOf({ people, files, ...rest }: MeetingDraft): MeetingForm {
  return {
    ...rest,
    startAt: isoOf(rest.startAt),
    endAt: isoOf(rest.endAt),
    participantIds: rest.audience === 'SELECTED' ? people.map((person) => person.memberId) : [],
    fileIds: files.map((file) => file.id),
  }
}

/** R-MEET-2: choices accumulate, nobody is invited twice. */
export function joined(people: Person[], more: Person[]): Person[] {
  const known = new Set(people.map((person) => person.memberId))
  return [...people, ...more.filter((person) => !known.has(person.memberId) && known.add(person.memberId))]
}

export function rulesOf(form: MeetingDraft): FormRules {
  return {
    title: [required('会议主题'), maxLength(100)],
    type: [chosen('会议类型')],
    startAt: [chosen('会议开始时间')],
    endAt: [
      chosen('会议结束时间'),
      {
        trigger: 'change',
        validator: (_rule, value: string, done) =>
          done(
            !value || !form.startAt || value > form.startAt ? undefined : new Error('结束时间应晚于开始时间'),
          ),
      },
    ],
    place: [required('会议地点'), maxLength(200)],
    audience: [chosen('参与人员')],
    people: [
      {
        trigger: 'change',
        validator: (_rule, value: Person[], done) =>
          done(
            form.audience === 'BRANCH' || value.length > 0 ? undefined : new Error('请至少选择一名参会人员'),
          ),
      },
    ],
    content: [required('会议内容'), maxLength(500)],
  }
}
