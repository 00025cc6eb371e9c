import { tokensOf, type ApiClient } from '../client'
import type {
  DataScope,
  Login,
  Me,
  MenuNode,
  Role,
  RoleAccount,
  RoleDetail,
  RoleForm,
  RoleOption,
  RoleQuery,
} from '../types/auth'
import type { LoginProofs } from '../types/security'
import type { Created, Page, Status } from '../types/common'
import type { Resident, ResidentQuery } from '../types/resident'

export function authApi(client: ApiClient) {
  const roles = '/api/auth/roles'
  return {
    async login(
      account: string,
      password: string,
      kind: 'ADMIN' | 'CADRE' = 'ADMIN',
      proofs: LoginProofs = {},
    ): Promise<Login> {
      // A dead token of the last session must not travel with a login.
      client.tokens.write(null)
      const answer = await client.post<Login>('/api/auth/sessions', {
        account,
        password,
        client: kind,
        ...proofs,
      })
      client.tokens.write(tokensOf(answer))
      return answer
    },
    logout: () => client.delete('/api/auth/sessions/current'),
    me: () => client.get<Me>('/api/auth/me'),
    changePassword: (oldPassword: string, newPassword: string) =>
      client.put('/api/auth/me/password', { oldPassword, newPassword }),

    residents: (query: ResidentQuery, signal?: AbortSignal) =>
      client.get<Page<Resident>>('/api/auth/residents', query, signal),

    roles: (query: RoleQuery, signal?: AbortSignal) => client.get<Page<Role>>(roles, query, signal),
    role: (id: string) => client.get<RoleDetail>(`${roles}/${id}`),
    addRole: (form: RoleForm) => client.post<Created>(roles, form),
    editRole: (id: string, form: RoleForm) => client.put(`${roles}/${id}`, form),
    removeRoles: (ids: string[]) => client.delete(`${roles}/${ids.join(',')}`),
    roleStatus: (id: string, status: Status) => client.put(`${roles}/${id}/status`, { status }),
    roleScope: (id: string, dataScope: DataScope, orgIds: string[]) =>
      client.put(`${roles}/${id}/data-scope`, { dataScope, orgIds }),
    roleAccounts: (id: string, query: object, signal?: AbortSignal) =>
      client.get<Page<RoleAccount>>(`${roles}/${id}/accounts`, query, signal),
    giveRole: (id: string, accountIds: string[]) => client.post(`${roles}/${id}/accounts`, { accountIds }),
    takeRole: (id: string, accountIds: string[]) =>
      client.delete(`${roles}/${id}/accounts/${accountIds.join(',')}`),
    exportRoles: (query: RoleQuery) => client.blob(`${roles}/export`, query),
    roleOptions: () => client.get<RoleOption[]>(`${roles}/options`),
    menus: (kind: 'ADMIN' | 'CADRE') => client.get<MenuNode[]>('/api/auth/menus', { client: kind }),

    accountRoles: (id: string) => client.get<{ roleIds: string[] }>(`/api/auth/accounts/${id}/roles`),
    assignRoles: (id: string, roleIds: string[]) => client.put(`/api/auth/accounts/${id}/roles`, { roleIds }),
    resetPassword: (id: string) => client.post(`/api/auth/accounts/${id}/password-reset`),
  }
}
