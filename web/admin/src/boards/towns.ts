import type { BoardType, Town } from '@dangjian/api'

export const boards: Record<BoardType, string> = {
  PARTY_COMMITTEE: '村(社区)党组织委员会',
  VILLAGERS_COMMITTEE: '村(居)民委员会',
}

/** Posts seen most; others may be typed. */
export const posts: Record<BoardType, string[]> = {
  PARTY_COMMITTEE: ['书记', '副书记', '组织委员', '纪律委员', '宣传委员'],
  VILLAGERS_COMMITTEE: ['主任', '副主任', '委员'],
}

/** The way down to a node, itself last (ORG-32). */
export function wayTo(tree: Town[], id: string | undefined): Town[] {
  for (const node of tree) {
    if (node.id === id) return [node]
    const below = wayTo(node.children, id)
    if (below.length) return [node, ...below]
  }
  return []
}

/** Boards are those of towns and villages. */
export const hasBoards = (town: Town) => town.level === 'TOWN' || town.level === 'VILLAGE'
