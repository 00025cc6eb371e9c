import type { Board, BoardTown, Happening } from '@dangjian/api'

export const town = (orgId: string, change: Partial<BoardTown> = {}): BoardTown => ({
  orgId,
  name: `乡镇${orgId}`,
  divisionCode: `45103010${orgId}`,
  members: 100,
  branches: 5,
  meetings: 2,
  invited: 40,
  signed: 10,
  ratio: 25,
  ...change,
})

export const board = (at: string, towns: BoardTown[], ticker?: Happening[]): Board => ({
  members: { full: 7802, probationary: 1068, activists: 747, developmentTargets: 1809 },
  towns,
  totals: { meetings: 4, invited: 80, signed: 20, ratio: 25, branches: 10, members: 200 },
  at,
  ...(ticker ? { ticker } : {}),
})

export const happening = (id: string, at: string): Happening => ({
  id,
  at,
  text: `动态${id}`,
  orgName: '支部',
})
