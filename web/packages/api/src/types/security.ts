import type { PageQuery } from './common'

/** An open login. `id` is a number of its own, never a token. */
export interface OnlineSession {
  id: string
  accountId: string
  account: string
  name: string
  client: 'ADMIN' | 'CADRE' | 'RESIDENT'
  ip: string
  browser: string
  system: string
  loggedInAt: string
  activeAt: string
  current: boolean
}

export interface OnlineQuery extends PageQuery {
  account?: string
  name?: string
  client?: string
  ip?: string
}

/** What a new password must be. */
export interface PasswordRules {
  shortest: number
  words: string
}
