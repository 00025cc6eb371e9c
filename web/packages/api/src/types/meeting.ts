import type { PageQuery } from './common'

export interface MeetingType {
  code: string
  name: string
}

export type MeetingStatus = 'NOT_HELD' | 'HELD' | 'CANCELLED'
export type MeetingMode = 'OFFLINE' | 'ONLINE'

export interface Meeting {
  id: string
  title: string
  type: string
  typeName: string
  startAt: string
  endAt: string
  mode: MeetingMode | null
  attendanceRatio: number
  signed: number
  invited: number
  place: string
  status: MeetingStatus
  minutesStatus: 'NOT_UPLOADED' | 'UPLOADED'
  orgId: string
  orgName: string
  createdAt: string
}

export interface MeetingFile {
  id: string
  name: string
  size: number
  url: string
}

export interface Minutes {
  text: string
  files: MeetingFile[]
  uploadedAt: string
}

/** `reason` is demanded when minutes exist already: what stands on record is replaced, never lost. */
export interface MinutesForm {
  text: string
  fileIds: string[]
  reason: string | null
}

export interface MeetingDetail extends Meeting {
  content: string
  hostId: string | null
  hostName: string | null
  files: MeetingFile[]
  minutes: Minutes | null
  mySignIn: { invited: boolean; signedAt: string | null }
  audience: 'BRANCH' | 'SELECTED'
}

export interface MeetingForm {
  title: string
  type: string
  hostId: string | null
  startAt: string
  endAt: string
  mode: MeetingMode | null
  place: string
  audience: 'BRANCH' | 'SELECTED'
  participantIds: string[]
  orgId: string | null
  content: string
  fileIds: string[]
}

export interface MeetingQuery extends PageQuery {
  title?: string
  type?: string
  orgId?: string
}

export interface Participant {
  memberId: string
  name: string
  phone: string
  orgName: string
  signedAt: string | null
  status: 'SIGNED' | 'NOT_SIGNED'
}

export interface Candidate {
  memberId: string
  name: string
  phone: string
  orgId: string
  orgName: string
}

export interface CandidateOrg {
  id: string
  name: string
  parentId?: string | null
  selectable?: boolean
  children?: CandidateOrg[]
}

export interface QrCode {
  token: string
  expiresAt: string
}
