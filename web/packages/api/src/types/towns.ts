import type { Status } from './common'

export type TownLevel = 'COUNTY' | 'TOWN' | 'VILLAGE' | 'HAMLET'

/** A node of 乡镇信息管理; one above the user's part of the county is not selectable. */
export interface Town {
  id: string
  parentId: string | null
  name: string
  level: TownLevel
  code: string | null
  sort: number
  status: Status
  orgId: string | null
  orgName: string | null
  createdAt: string
  selectable: boolean
  children: Town[]
}

export interface TownForm {
  parentId: string | null
  name: string
  code: string | null
  sort: number
  status: Status
}

export interface TownQuery {
  name?: string
  status?: string
}

export type BoardType = 'PARTY_COMMITTEE' | 'VILLAGERS_COMMITTEE'

/** Somebody on the board of a town or village; the phone comes masked. */
export interface BoardMember {
  id: string
  townId: string
  board: BoardType
  name: string
  post: string
  photoId: string | null
  photoUrl: string | null
  phone: string | null
  sort: number
}

/** A masked phone that is sent back means "unchanged". */
export interface BoardForm {
  townId: string
  board: BoardType
  name: string
  post: string
  photoId: string | null
  phone: string | null
  sort: number
}

/** Which board a page shows. */
export interface BoardQuery {
  townId: string
  board: BoardType
}

/** The same person as everybody sees him in 班子形象. */
export interface TownBoardCard {
  id: string
  name: string
  postName: string
  board: BoardType
  boardName: string
  photoUrl: string | null
}
