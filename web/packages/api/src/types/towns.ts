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
