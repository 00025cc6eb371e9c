import { query } from '../lib/database'

/** Puts an event that no consumer can understand into the outbox of meeting-service, as a faulty release of it would. */
export async function poison(eventId: string, meetingId: string): Promise<void> {
  await query('meeting-service', "insert into outbox (event_id, topic, type, sharding_key, payload, occurred_at) values (?, 'meeting-event', 'MEETING_SIGNED', ?, ?, now(3))", [
    eventId,
    meetingId,
    JSON.stringify({ meeting: null, memberId: 'not a number' }),
  ])
}
