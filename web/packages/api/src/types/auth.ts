import type { PageQuery, Status } from './common'

export type PasswordChange = 'NONE' | 'REMIND' | 'REQUIRED'

export interface Login {
  accessToken: string
  refreshToken: string
  expiresIn: number
  passwordChange: PasswordChange
  passwordExpired: boolean
  secondFactorRequired: boolean
}

export interface Menu {
  id: string
  name: string
  code: string
  path: string | null
  icon: string | null
  component: string | null
  type: 'DIRECTORY' | 'MENU'
  sort: number
  /** Opens in a window of its own. */
  external?: boolean
  children?: Menu[]
}

export interface Me {
  account: { id: string; login: string; name: string }
  person: { id: string; name: string; photoUrl: string | null; memberType: string | null } | null
  organization: { id: string; name: string; path: string } | null
  /** 所属网格 of a grid worker who is no member. */
  grid: { id: string; name: string } | null
  roles: { id: string; code: string; name: string }[]
  permissions: string[]
  menus: Menu[]
  passwordChange: PasswordChange
  passwordExpired: boolean
  secondFactorRequired: boolean
}

export type DataScope = 'ALL' | 'CUSTOM' | 'DEPT' | 'DEPT_AND_CHILD' | 'SELF'

export interface Role {
  id: string
  code: string
  name: string
  sort: number
  status: Status
  remark: string | null
  dataScope: DataScope
  builtIn: boolean
  createdAt: string
}

export interface RoleDetail extends Role {
  menuIds: string[]
  appMenuIds: string[]
  scopeOrgIds: string[]
}

export interface RoleForm {
  name: string
  code: string
  sort: number
  status: Status
  remark: string
  menuIds: string[]
  appMenuIds: string[]
}

export interface RoleQuery extends PageQuery {
  name?: string
  code?: string
  status?: string
  createdFrom?: string
  createdTo?: string
}

/** An account in 分配用户. */
export interface RoleAccount {
  id: string
  account: string
  name: string
  status: Status
}

export interface RoleOption {
  id: string
  code: string
  name: string
}

export interface MenuNode {
  id: string
  name: string
  code: string
  permission: string | null
  type: 'DIRECTORY' | 'MENU' | 'BUTTON'
  sort: number
  children?: MenuNode[]
}
