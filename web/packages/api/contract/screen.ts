import type { Board, BoardTown, Happening, Home, MeetingTotals, MemberCounts } from '../src'
import type { Agrees, Answer } from './agrees'
import type { components } from './generated/screen'

type Theirs = components['schemas']

export type ScreenAgrees = [
  Agrees<Answer<Home, Theirs['HomeView']>>,
  Agrees<Answer<MemberCounts, Theirs['MemberNumbers']>>,
  Agrees<Answer<MeetingTotals, Theirs['Totals']>>,
  Agrees<Answer<Board, Theirs['BoardView']>>,
  Agrees<Answer<BoardTown, Theirs['Town']>>,
  Agrees<Answer<Happening, Theirs['Happening']>>,
]
