import type { Candidate } from '@dangjian/api'
import { describe, expect, it } from 'vitest'
import { faultsOf, formOf, newDraft, type Draft } from '@/publish/form'
import { findOrgs } from '@/publish/orgs'
import { addPeople, replaceAmong } from '@/publish/people'

const person = (memberId: string): Candidate => ({
  memberId,
  name: memberId,
  phone: '',
  orgId: 'b',
  orgName: 'B',
})

const filled = (change: Partial<Draft> = {}): Draft => ({
  ...newDraft(Date.parse('2026-03-10T09:58:00+08:00')),
  title: '三月党课',
  type: 'PARTY_CLASS',
  host: person('h'),
  place: '党员活动室',
  content: '学习党章',
  ...change,
})

describe('发布会议 (03 §3.3)', () => {
  it('starts with the next full five minutes and an hour', () => {
    expect(formOf(filled())).toMatchObject({
      startAt: '2026-03-10T10:00:00+08:00',
      endAt: '2026-03-10T11:00:00+08:00',
      audience: 'BRANCH',
      participantIds: [],
      hostId: 'h',
    })
  })

  it('is complete with every starred field', () => expect(faultsOf(filled())).toEqual({}))

  it('names each starred field that is missing', () => {
    const empty = { ...newDraft(), mode: '' as const, audience: 'SELECTED' as const }
    expect(Object.keys(faultsOf(empty)).sort()).toEqual(
      ['content', 'hostId', 'mode', 'participantIds', 'place', 'title', 'type'].sort(),
    )
  })

  it('MEET-20 takes 500 characters and refuses 501', () => {
    expect(faultsOf(filled({ content: '字'.repeat(500) })).content).toBeUndefined()
    expect(faultsOf(filled({ content: '字'.repeat(501) })).content).toBe('会议内容不能超过500字')
  })

  it('MEET-04 the end comes after the start', () => {
    expect(faultsOf(filled({ endTime: '10:00' })).endAt).toBe('结束时间必须晚于开始时间')
  })

  it('people chosen before 本支部全体人员 are not sent', () => {
    expect(formOf(filled({ people: [person('1')] })).participantIds).toEqual([])
    expect(formOf(filled({ people: [person('1')], audience: 'SELECTED' })).participantIds).toEqual(['1'])
  })
})

describe('choosing people (R-MEET-2)', () => {
  const ids = (people: Candidate[]) => people.map(({ memberId }) => memberId)

  it('MEET-08 branches add up, nobody twice', () => {
    const b1 = ['1', '2', '3', '4', '5'].map(person)
    const b2 = ['5', '6', '7', '8'].map(person)
    expect(ids(addPeople(addPeople([], b1), b2))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  it('MEET-18 losing a tick removes only people of the open list', () => {
    const chosen = [person('1'), person('9')]
    expect(ids(replaceAmong(chosen, [person('1'), person('2')], new Set(['2'])))).toEqual(['9', '2'])
  })

  it('MEET-19 finds a branch anywhere in the county with the way to it', () => {
    const branch = { id: '3', name: '土黄村党支部' }
    const tree = [{ id: '1', name: '县委', children: [{ id: '2', name: '八达镇党委', children: [branch] }] }]
    expect(findOrgs(tree, '土黄')).toEqual([{ org: branch, trail: '县委 › 八达镇党委' }])
  })
})
