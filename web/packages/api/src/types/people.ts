import type { PageQuery } from './common'
import type { MemberType } from './org'

export type TransferStatus = 'REQUESTED' | 'DONE' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED'

/** A 组织关系转接 as both sides see it; names are those of then. */
export interface Transfer {
  id: string
  memberId: string
  memberName: string
  memberType: MemberType
  fromOrgId: string
  fromName: string
  toOrgId: string
  toName: string
  status: TransferStatus
  reason: string | null
  requesterId: string
  requester: string
  requestedAt: string
  decider: string | null
  decidedAt: string | null
  answer: string | null
}

export interface TransferQuery extends PageQuery {
  side?: 'IN' | 'OUT'
  status?: string
  name?: string
  orgId?: string
}

export interface TransferForm {
  memberId: string
  toOrgId: string | null
  reason: string
}

/** A branch that a cadre looks after. */
export interface ContactBranch {
  id: string
  name: string
}

export interface ContactMember {
  id: string
  name: string
  phone: string
  postName: string | null
  memberType: MemberType
  photoUrl: string | null
}

/** Somebody on a leadership board; without a photo `photoUrl` is null. */
export interface CommitteeCard {
  id: string
  name: string
  postName: string
  orgId: string
  orgName: string
  photoUrl: string | null
}

/** An organisation by its name alone. */
export interface OrganizationName {
  id: string
  name: string
  children?: OrganizationName[]
}

/** 个人信息 (SYS-35). */
export interface OwnData {
  name: string
  phone: string
  memberType: MemberType
  orgName: string
  photoUrl: string | null
}
