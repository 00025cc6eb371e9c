import type { Option, PageQuery, Status } from './common'

export type ParameterType = 'BOOLEAN' | 'INTEGER' | 'DECIMAL' | 'TEXT' | 'CHOICE'

export interface Parameter {
  id: string
  name: string
  key: string
  type: ParameterType
  minimum: number | null
  maximum: number | null
  choices: Option[]
  /** What may be entered, in words. */
  rule: string
  defaultValue: string
  value: string
  builtIn: boolean
  remark: string | null
  updatedAt: string
}

export interface ParameterForm {
  name: string
  key: string
  type: ParameterType
  minimum: number | null
  maximum: number | null
  choices: Option[]
  value: string
  remark: string
}

export interface ParameterQuery extends PageQuery {
  name?: string
  key?: string
  builtIn?: string
}

export interface ParameterChange {
  id: string
  oldValue: string | null
  newValue: string | null
  accountName: string
  changedAt: string
}

export interface Dictionary {
  id: string
  name: string
  type: string
  status: Status
  remark: string | null
  createdAt: string
  values: number
}

export interface DictionaryForm {
  name: string
  type: string
  status: Status
  remark: string
}

export interface DictionaryQuery extends PageQuery {
  name?: string
  type?: string
  status?: string
  createdFrom?: string
  createdTo?: string
}

export interface DictionaryValue {
  id: string
  label: string
  value: string
  sort: number
  status: Status
  remark: string | null
}

export interface DictionaryValueForm {
  label: string
  value: string
  sort: number
  status: Status
  remark: string
}

export type MenuType = 'DIRECTORY' | 'MENU' | 'BUTTON'

export interface MenuItem {
  id: string
  parentId: string | null
  type: MenuType
  name: string
  code: string
  permission: string | null
  path: string | null
  icon: string | null
  component: string | null
  sort: number
  visible: boolean
  status: Status
  external: boolean
  createdAt: string
  /** False for one that only leads to what a search found. */
  hit: boolean
  children: MenuItem[]
}

export interface MenuForm {
  parentId: string | null
  type: MenuType
  name: string
  code: string
  permission: string
  path: string
  icon: string
  component: string
  sort: number
  visible: boolean
  status: Status
  external: boolean
}

export interface MenuQuery {
  name?: string
  status?: string
  type?: string
}

export type RegionType = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE'

export interface Region {
  id: string
  parentId: string | null
  code: string
  name: string
  type: RegionType
  sort: number
  status: Status
  leaf: boolean
  parentName: string | null
}

/** What a search found, with the way down to it. */
export interface RegionNode extends Region {
  hit: boolean
  children: RegionNode[]
}

export interface RegionForm {
  parentId: string | null
  code: string
  name: string
  type: RegionType
  sort: number
  status: Status
}
