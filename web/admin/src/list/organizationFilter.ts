import { useQuery } from '@tanstack/vue-query'
import { api } from '@/api'
import type { Filter } from './types'

/** 所属组织 with those below it, for readers of logs and of 在线用户 (SYS-26, SYS-30). */
export function useOrganizationFilter(): Filter {
  const options = useQuery({
    queryKey: ['organization-options'],
    queryFn: () => api.operations.organizations(),
    staleTime: 60_000,
  })
  return { key: 'orgId', label: '所属组织', kind: 'tree', nodes: () => options.data.value ?? [] }
}
