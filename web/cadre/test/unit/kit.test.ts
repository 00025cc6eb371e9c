import type { Page } from '@dangjian/api'
import { ApiProblem } from '@dangjian/api/problem'
import { describe, expect, it } from 'vitest'
import { useList } from '@/kit/list'
import { troubleOf } from '@/kit/problem'
import { ago, isoOf, moment, pickerValues, span } from '@/kit/time'
import { phaseOf, phaseText } from '@/meeting/phase'
import { passwordFault } from '@/session/password'
import { unreadOf } from '@/live/live'
import { backoff } from '@/live/stream'

const at = (text: string) => Date.parse(`${text}+08:00`)
const now = at('2026-03-10T12:00:00')

describe('times are China’s', () => {
  it('names day, weekday and clock', () => {
    expect(moment('2026-03-10T02:00:00Z', now)).toBe('3月10日 周二 10:00')
    expect(moment('2025-12-31T23:30:00+08:00', now)).toBe('2025年12月31日 周三 23:30')
    expect(span('2026-03-10T10:00:00+08:00', '2026-03-10T11:00:00+08:00', now)).toBe(
      '3月10日 周二 10:00–11:00',
    )
    expect(span('2026-03-10T22:00:00+08:00', '2026-03-11T01:00:00+08:00', now)).toBe(
      '3月10日 周二 22:00–3月11日 01:00',
    )
  })

  it('tells how long ago', () => {
    expect(ago('2026-03-10T11:59:40+08:00', now)).toBe('刚刚')
    expect(ago('2026-03-10T11:15:00+08:00', now)).toBe('45分钟前')
    expect(ago('2026-03-10T08:00:00+08:00', now)).toBe('今天 08:00')
    expect(ago('2026-03-09T08:00:00+08:00', now)).toBe('3月9日 08:00')
  })

  it('pickers and wire agree', () => {
    const { date, time } = pickerValues(now)
    expect(Date.parse(isoOf(date, time))).toBe(now)
  })
})

describe('phase of a meeting (R-MEET-4)', () => {
  const meeting = {
    startAt: '2026-03-10T12:00:00+08:00',
    endAt: '2026-03-10T13:00:00+08:00',
    status: 'NOT_HELD' as const,
  }

  it('is open from the start to the end, both included', () => {
    expect(phaseOf(meeting, now - 1)).toBe('UPCOMING')
    expect(phaseOf(meeting, now)).toBe('OPEN')
    expect(phaseOf(meeting, now + 3600_000)).toBe('OPEN')
    expect(phaseOf(meeting, now + 3600_001)).toBe('ENDED')
    expect(phaseOf({ ...meeting, status: 'CANCELLED' }, now)).toBe('CANCELLED')
  })

  it('says when sign-in begins', () =>
    expect(phaseText(meeting, now - 1)).toBe('3月10日 周二 12:00 开始签到'))
})

describe('endless list', () => {
  const pages: Record<number, string[]> = { 1: ['a', 'b'], 2: ['b', 'c'] }
  const load = async (page: number): Promise<Page<{ id: string }>> => ({
    items: (pages[page] ?? []).map((id) => ({ id })),
    total: 4,
    page,
    size: 2,
  })

  it('adds pages, shows a moved entry once and ends', async () => {
    const list = useList(load)
    await list.reload()
    await list.more()
    expect(list.items.value.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    await list.more()
    expect(list.ended.value).toBe(true)
  })

  it('ORG-38 shows nothing of one branch under the name of another, however slow or broken the answer', async () => {
    let answer = () => load(1)
    const list = useList(() => answer())
    await list.reload()
    answer = () => Promise.reject(new Error('cut'))
    const asked = list.restart()
    expect([list.items.value, list.total.value]).toEqual([[], undefined])
    await asked
    expect(list.items.value).toEqual([])
  })

  it('keeps what it has when the next page fails', async () => {
    const list = useList(async (page) => (page === 1 ? load(1) : Promise.reject(new Error('cut'))))
    await list.reload()
    await list.more()
    expect(list.items.value).toHaveLength(2)
    expect(list.error.value).toBeInstanceOf(Error)
  })
})

describe('words', () => {
  it('a trouble says what to do', () => {
    expect(troubleOf(new ApiProblem(0, 'TIMEOUT', ''))).toMatchObject({ title: '网络较慢', offline: true })
    expect(troubleOf(new ApiProblem(404, 'NOT_FOUND', '会议不存在')).hint).toBe('会议不存在')
  })

  it.each([
    ['', 'Secret123', 'Secret123', '请输入原密码'],
    ['old', 'short1', 'short1', '新密码至少 8 位'],
    ['Secret123', 'Secret123', 'Secret123', '新密码不能与原密码相同'],
    ['old', 'Secret123', 'Secret124', '两次输入的新密码不一致'],
    ['old', 'Secret123', 'Secret123', undefined],
  ])('SYS-37 %s → %s/%s: %s', (old, fresh, again, fault) =>
    expect(passwordFault(old, fresh, again)).toBe(fault),
  )
})

describe('live', () => {
  it('reads the badge and survives nonsense', () => {
    expect(unreadOf('{"unread":3}')).toBe(3)
    expect(unreadOf('{}')).toBeUndefined()
    expect(unreadOf('<html>')).toBeUndefined()
  })

  it('comes back later and later, at most every 30 s', () => {
    expect([0, 1, 2, 10].map((attempt) => backoff(attempt, 1))).toEqual([1000, 2000, 4000, 30_000])
    expect(backoff(10, 0)).toBe(15_000)
  })
})
