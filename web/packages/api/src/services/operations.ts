import type { ApiClient } from '../client'
import type { Page } from '../types/common'
import type {
  ChainCheck,
  Operation,
  OperationDetail,
  OperationQuery,
  OrganizationOption,
} from '../types/operations'

/** 操作日志 (SYS-26). */
export function operationsApi(client: ApiClient) {
  const logs = '/api/auth/operation-logs'
  return {
    list: (query: OperationQuery, signal?: AbortSignal) => client.get<Page<Operation>>(logs, query, signal),
    one: (id: string) => client.get<OperationDetail>(`${logs}/${id}`),
    organizations: () => client.get<OrganizationOption[]>('/api/auth/organization-options'),
    modules: () => client.get<{ module: string; name: string }[]>(`${logs}/modules`),
    export: (query: OperationQuery) => client.blob(`${logs}/export`, query),
    checks: () => client.get<{ running: boolean; latest: ChainCheck[] }>(`${logs}/checks`),
    check: () => client.post(`${logs}/checks`),
  }
}
