import type { PageQuery, Status } from './common'
import type { Sex } from './org'

/** A grid worker who is no member; the phone, which is the account, comes masked. */
export interface MassAccount {
  id: string
  accountId: string
  account: string
  name: string
  gridId: string
  gridName: string
  duty: string
  sex: Sex
  nation: string | null
  politics: string
  education: string | null
  phone: string
  status: Status
  createdAt: string
}

export interface MassQuery extends PageQuery {
  name?: string
  phone?: string
  status?: string
  gridId?: string
}

/** A masked phone that is sent back means "unchanged". */
export interface MassForm {
  name: string
  sex: Sex | null
  nation: string | null
  politics: string | null
  education: string | null
  phone: string
  gridId: string | null
  duty: string | null
  status: Status
  /** Null keeps the present roles; sending any needs system:account:roles. */
  roleIds: string[] | null
}
