import { expect, test } from 'vitest'
import { analysis, attendance, roster } from '@/board/rows'
import { town } from './boards'

test('towns by ratio, those without meetings last and without a number', () => {
  const rows = attendance([
    town('1', { invited: 0, signed: 0, ratio: 0 }),
    town('2', { ratio: 22.58 }),
    town('3', { ratio: 62.86 }),
  ])
  expect(rows.map(({ id, value }) => [id, value])).toEqual([
    ['3', '62.86%'],
    ['2', '22.58%'],
    ['1', '暂无'],
  ])
})

test('members with the largest town as the measure', () => {
  const rows = roster([town('1', { members: 500 }), town('2', { members: 2000 })])
  expect(rows.map(({ id, share, value }) => [id, share, value])).toEqual([
    ['2', 100, '2,000'],
    ['1', 25, '500'],
  ])
  expect(roster([])).toEqual([])
})

test('types of meetings keep their order', () => {
  const kind = (type: string, ratio: number) => ({
    type,
    typeName: type,
    meetings: 1,
    invited: 10,
    signed: 5,
    ratio,
  })
  expect(analysis([kind('GENERAL_MEETING', 10), kind('PARTY_CLASS', 90)]).map(({ id }) => id)).toEqual([
    'GENERAL_MEETING',
    'PARTY_CLASS',
  ])
})

test('a town is named by its place, what belongs to none by its own name', () => {
  const committee = town('1', { name: '中共八达镇委员会', divisionCode: '451030100' })
  const county = { ...town('2', { name: '县直' }), divisionCode: null as unknown as string }
  expect(roster([committee, county]).map(({ name }) => name)).toEqual(['八达镇', '县直'])
})
