import type { ApiClient } from '../client'
import type { Page } from '../types/common'
import type { OnlineQuery, OnlineSession, PasswordRules } from '../types/security'

/** Account security: passwords, open logins. */
export function securityApi(client: ApiClient) {
  const me = '/api/auth/me'
  const online = '/api/auth/online-sessions'
  return {
    passwordRules: () => client.get<PasswordRules>(`${me}/password-rules`),
    mySessions: () => client.get<OnlineSession[]>(`${me}/sessions`),
    endMySession: (id: string) => client.delete(`${me}/sessions/${id}`),
    endMyOtherSessions: () => client.delete(`${me}/sessions`),
    online: (query: OnlineQuery, signal?: AbortSignal) => client.get<Page<OnlineSession>>(online, query, signal),
    kick: (ids: string[]) => client.delete(`${online}/${ids.join(',')}`),
  }
}
