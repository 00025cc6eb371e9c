import type { CommitteeCard, OrganizationName, Page, TownBoardCard } from '@dangjian/api'
import { get } from '@/http/request'

/** Whose board: that of a Party organisation, or the two of a town or village. */
export type BoardKind = 'PARTY' | 'TOWN'

/** Somebody on show; `boardName` tells the two boards of a village apart. */
export type BoardCard = Pick<CommitteeCard, 'id' | 'name' | 'postName' | 'photoUrl'> &
  Partial<Pick<TownBoardCard, 'boardName'>>

/** Towns and villages have names and children like organisations. */
export const boardTree = (kind: BoardKind) =>
  get<OrganizationName[]>(kind === 'PARTY' ? '/api/org/boards/tree' : '/api/org/boards/towns')

export const boardOf = (kind: BoardKind, id: string, page: number) =>
  get<Page<BoardCard>>(`/api/org/boards/${kind === 'PARTY' ? 'display' : 'towns'}/${id}`, { page, size: 50 })

/** Cards in their order, board after board; organisations have one without a name. */
export function groupsOf(cards: BoardCard[]): { name: string; cards: BoardCard[] }[] {
  const groups = new Map<string, BoardCard[]>()
  for (const card of cards) {
    const name = card.boardName ?? ''
    groups.set(name, [...(groups.get(name) ?? []), card])
  }
  return [...groups].map(([name, its]) => ({ name, cards: its }))
}
