import type { CommitteeCard, OrganizationName, Page } from '@dangjian/api'
import { get } from '@/http/request'

export const boardTree = () => get<OrganizationName[]>('/api/org/boards/tree')

export const boardOf = (orgId: string, page: number) =>
  get<Page<CommitteeCard>>(`/api/org/boards/display/${orgId}`, { page, size: 50 })
