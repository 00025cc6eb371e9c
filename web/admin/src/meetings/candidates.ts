import type { Candidate, Participant } from '@dangjian/api'
import { api } from '@/api'

const size = 200

async function everything<T>(load: (page: number) => Promise<{ items: T[]; total: number }>): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await load(page)
    all.push(...items)
    if (items.length === 0 || all.length >= Number(total)) return all
  }
}

/** Everybody of one organisation who can be invited. */
export const membersOf = (orgId: string, signal?: AbortSignal): Promise<Candidate[]> =>
  everything((page) => api.meeting.candidates({ orgId, page, size }, signal))

/** Everybody who is invited to a meeting. */
export const invitedTo = (meetingId: string): Promise<Participant[]> =>
  everything((page) => api.meeting.participants(meetingId, { page, size }))
