import type { Option, PageQuery, Status } from './common'

export type OrgType =
  'COUNTY_COMMITTEE' | 'COMMITTEE' | 'WORK_COMMITTEE' | 'GENERAL_BRANCH' | 'BRANCH' | 'GROUP'

export interface Organization {
  id: string
  name: string
  type: OrgType
  parentId: string | null
  path: string
  sort: number
  status: Status
  directWorkCommittee: boolean
  divisionCode: string | null
  leaderId?: string | null
  leaderName: string | null
  phone?: string | null
  email?: string | null
  orgType?: string | null
  createdAt?: string
  selectable: boolean
  children?: Organization[]
}

export interface OrganizationForm {
  parentId: string | null
  name: string
  type: OrgType
  sort: number
  leaderId: string | null
  phone: string
  email: string
  status: Status
  directWorkCommittee: boolean
  orgType: string | null
  divisionCode: string | null
}

export interface OrganizationQuery {
  name?: string
  directWorkCommittee?: string
  status?: string
}

export interface Post {
  id: string
  name: string
  sort: number
  description: string | null
  committee: boolean
  secretary: boolean
}

export type PostForm = Omit<Post, 'id'>

export type Sex = 'MALE' | 'FEMALE' | 'UNKNOWN'
export type MemberType = 'FULL' | 'PROBATIONARY' | 'DEVELOPMENT_TARGET' | 'ACTIVIST' | 'APPLICANT'

/** A member row; phone, ID card and an account that is the phone come masked. */
export interface Member {
  id: string
  accountId: string | null
  account: string | null
  name: string
  orgId: string
  orgName: string
  phone: string
  idCard: string
  sex: Sex
  nation: string | null
  birthday: string | null
  education: string | null
  personnelCategory: string | null
  memberType: MemberType
  postId: string | null
  postName: string | null
  status: Status
  photoUrl: string | null
  createdAt: string
}

export interface MemberQuery extends PageQuery {
  name?: string
  phone?: string
  postId?: string
  orgId?: string
  type?: string
}

/** The form of 02 §2.1. A masked value that is sent back means "unchanged". */
export interface MemberForm {
  name: string
  sex: Sex | null
  nation: string | null
  nativePlace: string | null
  idCard: string
  birthday: string | null
  education: string | null
  phone: string
  address: string | null
  gridId: string | null
  personnelCategory: string | null
  memberStatus: string | null
  retired: boolean | null
  photoId: string | null
  memberType: MemberType
  orgType: string | null
  orgId: string | null
  postId: string | null
  partyStatus: string | null
  appliedOn: string | null
  activistOn: string | null
  probationaryOn: string | null
  fullOn: string | null
  status: Status
  account: string | null
  password: string | null
  /** Null keeps the present roles; sending any needs system:account:roles. */
  roleIds: string[] | null
  remark: string | null
}

export interface MemberDetail extends MemberForm {
  id: string
  accountId: string | null
  orgName: string
  photoUrl: string | null
}

export interface Photo {
  id: string
  url: string
}

export interface Dictionaries {
  nations: Option[]
  educations: Option[]
  personnelCategories: Option[]
  memberStatuses: Option[]
  orgTypes: Option[]
  partyStatuses: Option[]
  politics: Option[]
  gridDuties: Option[]
}
