import type { Board, BoardTown, Happening } from '@dangjian/api'

/** What the wall shows. A field is missing until the platform has told it. */
export interface BoardState {
  board: Board | null
  happenings: Happening[]
  /** Towns whose numbers the last change moved; they light up. */
  moved: string[]
}

export type BoardEvent =
  | { type: 'snapshot'; board: Board }
  | { type: 'board'; board: Board }
  | { type: 'happening'; happening: Happening }

export const lines = 20

export const empty: BoardState = { board: null, happenings: [], moved: [] }

/** One event after the other; one that is older than what is shown changes no numbers. */
export function reduce(state: BoardState, event: BoardEvent): BoardState {
  if (event.type === 'happening') {
    return { ...state, happenings: merge([event.happening], state.happenings) }
  }
  const { ticker, ...board } = event.board
  const happenings = merge(ticker ?? [], state.happenings)
  if (state.board && Date.parse(board.at) < Date.parse(state.board.at)) return { ...state, happenings }
  return { board, happenings, moved: state.board ? movedTowns(state.board.towns, board.towns) : [] }
}

/** Newest first, each once. */
function merge(fresh: Happening[], shown: Happening[]): Happening[] {
  const byId = new Map([...shown, ...fresh].map((each) => [each.id, each]))
  return [...byId.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, lines)
}

function movedTowns(before: BoardTown[], after: BoardTown[]): string[] {
  const known = new Map(before.map((town) => [town.orgId, town]))
  return after
    .filter((town) => {
      const old = known.get(town.orgId)
      return (
        old && (old.signed !== town.signed || old.meetings !== town.meetings || old.members !== town.members)
      )
    })
    .map(({ orgId }) => orgId)
}
