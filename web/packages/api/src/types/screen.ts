export interface MemberCounts {
  full: number
  probationary: number
  activists: number
  developmentTargets: number
}

export interface MeetingTotals {
  meetings: number
  invited: number
  signed: number
  ratio: number
}

/** Home page of the console (09 §9.1), within the user's data scope. */
export interface Home {
  members: MemberCounts
  activity: { date: string; cadre: number; resident: number }[]
  meetings: { total: number; held: number; invited: number; signed: number; ratio: number }
  byType: ({ type: string; typeName: string } & MeetingTotals)[]
  at: string
}

export interface BoardTown extends MeetingTotals {
  orgId: string
  name: string
  divisionCode: string
  members: number
  branches: number
}

export interface Happening {
  id: string
  at: string
  text: string
  orgName: string
}

/** The county board (09 §9.2). */
export interface Board {
  members: MemberCounts
  towns: BoardTown[]
  totals: MeetingTotals & { branches: number; members: number }
  ticker?: Happening[]
  at: string
}

/** Payload of the stream event `meeting`. */
export interface MeetingProgress {
  meetingId: string
  signed: number
  invited: number
  attendanceRatio: number
  status: 'NOT_HELD' | 'HELD' | 'CANCELLED'
}
