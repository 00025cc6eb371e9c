import type { PageQuery } from './common'
import type { Sex } from './org'

/** A resident of 码上服务 in 群众管理 (SYS-43); phones are masked. */
export interface Resident {
  id: string
  name: string | null
  nickname: string | null
  sex: Sex
  phone: string | null
  sparePhone: string | null
  address: string | null
  gridId: string | null
  /** Name, phone and address are there (R-SYS-4). */
  complete: boolean
  createdAt: string
}

export interface ResidentQuery extends PageQuery {
  name?: string
  phone?: string
}
