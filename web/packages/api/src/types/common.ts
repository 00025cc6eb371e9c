/** One page of a list. Ids are strings everywhere: 64-bit numbers do not fit into JavaScript's. */
export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}

export interface PageQuery {
  page?: number
  size?: number
  sort?: string
}

export interface Created {
  id: string
}

export interface Option {
  label: string
  value: string
}

export type Status = 'ENABLED' | 'DISABLED'
