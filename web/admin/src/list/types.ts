import type { Option } from '@dangjian/api'
import type { MaybeRefOrGetter } from 'vue'
import type { TreeNode } from '@/tree/organizations'

export interface Column<Row> {
  key: string
  label: string
  width?: number
  minWidth?: number
  /** Numbers stand right. */
  align?: 'left' | 'right' | 'center'
  /** What the cell shows when the page has no slot `cell-<key>` for it. */
  text?: (row: Row) => string | number | null | undefined
  /** Name of the field in `sort`, when the server sorts by it. */
  sort?: string
  /** Stays in sight while the table scrolls sideways. */
  fixed?: boolean
  /** Not shown until chosen. */
  hidden?: boolean
}

export interface Filter {
  key: string
  label: string
  kind: 'text' | 'select' | 'dates' | 'tree'
  options?: MaybeRefOrGetter<Option[]>
  /** What a `tree` offers. */
  nodes?: MaybeRefOrGetter<TreeNode[]>
  placeholder?: string
}

export type FilterValues = Record<string, string>
