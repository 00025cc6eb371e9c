import { Caller } from './http'

export interface Published {
  id: string
  title: string
}

const MEETING_FIELDS = ['title', 'type', 'hostId', 'startAt', 'endAt', 'mode', 'place', 'audience', 'participantIds', 'orgId', 'content']

/** The form of a meeting out of its detail; a body with more in it is refused (C07). */
export const meetingForm = (detail: Record<string, unknown>) => Object.fromEntries(MEETING_FIELDS.filter((it) => it in detail).map((it) => [it, detail[it]]))

/** Publishes a meeting that is open for sign-in now, for the members of one branch. */
export async function publish(publisher: Caller, orgId: string, change: Record<string, unknown> = {}): Promise<Published> {
  const title = `测试党课 ${Math.random().toString(36).slice(2, 8)}`
  const answer = await publisher.post('/api/meeting/meetings', {
    title,
    type: 'PARTY_CLASS',
    startAt: new Date(Date.now() - 60_000).toISOString(),
    endAt: new Date(Date.now() + 3_600_000).toISOString(),
    mode: 'OFFLINE',
    place: '党员活动室',
    audience: 'BRANCH',
    content: '学习党章',
    orgId,
    ...change,
  })
  if (answer.status !== 201) throw new Error(`publishing answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return { id: answer.body.id, title: (change.title as string) ?? title }
}

export async function code(publisher: Caller, meetingId: string): Promise<string> {
  const answer = await publisher.send('GET', `/api/meeting/meetings/${meetingId}/qr-code`, undefined, { accept: 'application/json' })
  if (answer.status !== 200) throw new Error(`code answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.token
}
