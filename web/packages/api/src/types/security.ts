import type { PageQuery, Status } from './common'

/** An open login. `id` is a number of its own, never a token. */
export interface OnlineSession {
  id: string
  accountId: string
  account: string
  name: string
  orgName: string
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
  orgId?: string
}

/** A picture to be read by a person; `image` is a data URL. */
export interface Captcha {
  id: string
  image: string
}

/** What a login asks for besides the password, when it asks. */
export interface LoginProofs {
  captchaId?: string
  captcha?: string
  code?: string
}

export interface SecondFactor {
  enabled: boolean
  enabledAt: string | null
  recoveryCodesLeft: number
  /** It cannot be turned off. */
  required: boolean
}

export interface Enrolment {
  secret: string
  uri: string
}

export interface LoginLog {
  id: string
  account: string
  name: string | null
  client: 'ADMIN' | 'CADRE' | 'RESIDENT'
  ip: string
  browser: string
  system: string
  success: boolean
  message: string
  happenedAt: string
}

export interface LoginLogQuery extends PageQuery {
  account?: string
  name?: string
  message?: string
  client?: string
  ip?: string
  success?: string
  from?: string
  to?: string
}

/** An account in 账号盘点; the login name is masked where it is a phone. */
export interface ReviewedAccount {
  id: string
  account: string
  name: string
  kind: 'ADMIN' | 'MEMBER' | 'MASS' | 'RESIDENT'
  orgName: string
  status: Status
  createdAt: string
  lastLoginAt: string | null
  /** Since the last login, else since it was made. */
  idleDays: number
}

export interface ReviewQuery extends PageQuery {
  account?: string
  name?: string
  kind?: string
  status?: string
  orgId?: string
  idleDays?: string
}

/** What a new password must be. */
export interface PasswordRules {
  shortest: number
  words: string
}
