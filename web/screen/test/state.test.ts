import { describe, expect, it } from 'vitest'
import { empty, lines, reduce } from '@/board/state'
import { board, happening, town } from './boards'

const at = (seconds: number) =>
  new Date(Date.parse('2026-03-10T10:00:00+08:00') + seconds * 1000).toISOString()
const ids = (state: ReturnType<typeof reduce>) => state.happenings.map(({ id }) => id)

const first = reduce(empty, {
  type: 'snapshot',
  board: board(at(0), [town('1'), town('2')], [happening('b', at(-1)), happening('a', at(-2))]),
})

describe('the board', () => {
  it('shows the snapshot with its happenings, nothing lights up', () => {
    expect(first.board?.members.full).toBe(7802)
    expect(ids(first)).toEqual(['b', 'a'])
    expect(first.moved).toEqual([])
  })

  it('lights up the towns whose numbers moved', () => {
    const next = reduce(first, { type: 'board', board: board(at(1), [town('1'), town('2', { signed: 11 })]) })
    expect(next.moved).toEqual(['2'])
    expect(next.board?.towns[1]?.signed).toBe(11)
    expect(ids(next)).toEqual(['b', 'a'])
  })

  it('does not go back to older numbers', () => {
    const newer = reduce(first, { type: 'board', board: board(at(5), [town('1', { signed: 30 })]) })
    const late = reduce(newer, {
      type: 'snapshot',
      board: board(at(3), [town('1', { signed: 20 })], [happening('c', at(4))]),
    })
    expect(late.board?.towns[0]?.signed).toBe(30)
    expect(ids(late)).toContain('c')
  })
})

describe('happenings', () => {
  it('stand newest first, each once, whatever order they come in', () => {
    const late = reduce(first, { type: 'happening', happening: happening('x', at(-1.5)) })
    expect(ids(late)).toEqual(['b', 'x', 'a'])
    expect(ids(reduce(late, { type: 'happening', happening: happening('x', at(-1.5)) }))).toEqual([
      'b',
      'x',
      'a',
    ])
  })

  it('are no more than the ticker holds', () => {
    let state = first
    for (let i = 0; i < 50; i++)
      state = reduce(state, { type: 'happening', happening: happening(`n${i}`, at(i)) })
    expect(state.happenings).toHaveLength(lines)
    expect(state.happenings[0]?.id).toBe('n49')
  })
})
