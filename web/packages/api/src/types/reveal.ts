import type { PageQuery } from './common'

/** What is masked until somebody gives a reason (H03). */
export type RevealField = 'idCard' | 'phone'

export interface Revealed {
  idCard: string | null
  phone: string | null
  /** How long a client may show them. */
  seconds: number
  /** How many persons may still be looked up today. */
  left: number
}

export interface RevealEntry {
  id: string
  kind: 'VIEW' | 'EXPORT'
  viewer: string
  memberId: string | null
  memberName: string | null
  orgName: string
  fields: RevealField[]
  people: number
  reason: string
  happenedAt: string
}

export interface RevealQuery extends PageQuery {
  viewer?: string
  member?: string
  kind?: string
  happenedFrom?: string
  happenedTo?: string
}
