import type { PageQuery } from './common'

export type OperationType =
  'ADD' | 'EDIT' | 'REMOVE' | 'GRANT' | 'EXPORT' | 'IMPORT' | 'FORCE_OUT' | 'CLEAR' | 'OTHER'
export type OperationResult = 'SUCCESS' | 'REFUSED' | 'FAILED'

/** A line of 操作日志. */
export interface Operation {
  id: string
  happenedAt: string
  module: string
  moduleName: string
  type: OperationType
  operatorId: string | null
  operatorName: string
  orgName: string
  client: string
  ip: string
  method: string
  path: string
  status: number
  result: OperationResult
  message: string
  durationMillis: number
}

export interface OperationDetail extends Omit<Operation, 'module'> {
  recordedAt: string
  service: string
  /** JSON, without secrets and personal data. */
  parameters: string
  code: string
  traceId: string
  previous: string
  hash: string
}

/** An organisation to filter by; those above the reader's scope only lead the way. */
export interface OrganizationOption {
  id: string
  name: string
  selectable: boolean
  children: OrganizationOption[]
}

export interface OperationQuery extends PageQuery {
  module?: string
  type?: string
  operator?: string
  orgId?: string
  ip?: string
  result?: string
  from?: string
  to?: string
}

/** A check of the chain; `brokenSeq` is the first row that is not as it was written. */
export interface ChainCheck {
  id: string
  checkedAt: string
  firstSeq: number
  lastSeq: number
  brokenSeq: number | null
  reason: string
  millis: number
}
