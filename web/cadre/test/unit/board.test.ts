import { expect, test } from 'vitest'
import { groupsOf } from '@/board/api'

const card = (id: string, boardName?: string) => ({
  id,
  name: id,
  postName: '委员',
  photoUrl: null,
  boardName,
})

test('cards of a village stand in their order, board after board (ORG-36)', () => {
  const groups = groupsOf([card('1', '党组织'), card('2', '党组织'), card('3', '村委会')])
  expect(groups.map(({ name, cards }) => [name, cards.map(({ id }) => id)])).toEqual([
    ['党组织', ['1', '2']],
    ['村委会', ['3']],
  ])
})

test('an organisation has one board without a heading (ORG-36)', () => {
  expect(groupsOf([card('1'), card('2')])).toEqual([{ name: '', cards: [card('1'), card('2')] }])
  expect(groupsOf([])).toEqual([])
})
