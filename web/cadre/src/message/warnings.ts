import type { Page } from '@dangjian/api'
import { get } from '@/http/request'

/** Something that a branch should have done and did not (MSG-07). */
export interface Warning {
  id: string
  orgName: string
  text: string
  status: 'UNHANDLED' | 'HANDLED'
  raisedAt: string
  handledAt: string | null
  note: string | null
}

export const listWarnings = (status: Warning['status'], page: number) =>
  get<Page<Warning>>('/api/message/warnings', { status, page, size: 20 })
