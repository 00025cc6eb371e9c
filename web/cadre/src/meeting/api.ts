import type { MeetingDetail, Page, QrCode } from '@dangjian/api'
import { get } from '@/http/request'
import type { MyMeeting } from './types'

const meetings = '/api/meeting/meetings'

export interface MyMeetingQuery {
  type?: string
  signed?: boolean
  history?: boolean
  /** Meetings of one branch (MEET-25). */
  orgId?: string
  page?: number
  size?: number
}

export const myMeetings = (query: MyMeetingQuery) =>
  get<Page<MyMeeting>>('/api/meeting/my-meetings', { size: 20, ...query })

export const meetingDetail = (id: string) => get<MeetingDetail>(`${meetings}/${id}`)

/** Rotates within 30 seconds (MEET-21). */
export const meetingCode = (id: string) => get<QrCode>(`${meetings}/${id}/qr-code`)
