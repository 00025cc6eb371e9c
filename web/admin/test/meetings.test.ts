import { expect, test } from 'vitest'
import { emptyMeeting, formOf, joined } from '@/meetings/form'
import { isAhead, ratio } from '@/meetings/labels'
import { useMeetingProgress } from '@/meetings/live'
import { deliver } from '@/live/live'
import { withSetup } from './server'

const person = (memberId: string) => ({ memberId, name: `党员${memberId}`, orgName: 'B支部' })

test('choices of several branches accumulate without duplicates (03 §3.9-5)', () => {
  const byName = joined([], [person('8')])
  const firstBranch = joined(byName, ['1', '2', '3', '4', '5'].map(person))
  const secondBranch = joined(firstBranch, ['6', '7', '8'].map(person))
  expect(secondBranch.map((each) => each.memberId).sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
})

test('a form carries county time and only the ids', () => {
  const draft = {
    ...emptyMeeting(),
    startAt: '2026-11-24 10:00:00',
    endAt: '2026-11-24 11:00:00',
    audience: 'SELECTED' as const,
    people: [person('1')],
    files: [{ id: 'f1', name: 'a.pdf', size: 1 }],
  }
  expect(formOf(draft)).toMatchObject({
    startAt: '2026-11-24T10:00:00+08:00',
    endAt: '2026-11-24T11:00:00+08:00',
    participantIds: ['1'],
    fileIds: ['f1'],
  })
  expect(formOf({ ...draft, audience: 'BRANCH' }).participantIds).toEqual([])
})

test('the ratio has two decimals and no percent sign (MEET-11)', () => {
  expect(ratio(22.58)).toBe('22.58')
  expect(ratio(40)).toBe('40.00')
  expect(ratio(0)).toBe('0.00')
})

test('a meeting can be changed until it starts', () => {
  const meeting = { startAt: '2026-11-24T10:00:00+08:00', status: 'NOT_HELD' as const }
  expect(isAhead(meeting, Date.parse('2026-11-24T09:59:59+08:00'))).toBe(true)
  expect(isAhead(meeting, Date.parse('2026-11-24T10:00:00+08:00'))).toBe(false)
  expect(isAhead({ ...meeting, status: 'CANCELLED' }, 0)).toBe(false)
})

test('a sign-in of the stream changes the row of its meeting only', () => {
  const { result, wrapper } = withSetup(() => useMeetingProgress())
  const row = (id: string) => ({
    id,
    signed: 7,
    invited: 31,
    attendanceRatio: 22.58,
    status: 'NOT_HELD' as const,
  })

  const event = { meetingId: '5', signed: 16, invited: 31, attendanceRatio: 51.61, status: 'HELD' }
  deliver('meeting', JSON.stringify(event))
  deliver('meeting', 'no json')

  expect(result.of(row('5'))).toMatchObject({ signed: 16, attendanceRatio: 51.61, status: 'HELD' })
  expect(result.of(row('6'))).toEqual(row('6'))
  result.forget()
  expect(result.of(row('5'))).toEqual(row('5'))
  wrapper.unmount()
})
