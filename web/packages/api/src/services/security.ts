import type { ApiClient } from '../client'
import type { Page } from '../types/common'
import type {
  Captcha,
  Enrolment,
  LoginLog,
  LoginLogQuery,
  OnlineQuery,
  OnlineSession,
  PasswordRules,
  SecondFactor,
} from '../types/security'

/** Account security: passwords, captchas, second factor, open logins and their log. */
export function securityApi(client: ApiClient) {
  const me = '/api/auth/me'
  const factor = `${me}/second-factor`
  const online = '/api/auth/online-sessions'
  const logs = '/api/auth/login-logs'
  return {
    passwordRules: () => client.get<PasswordRules>(`${me}/password-rules`),
    captcha: (account: string) => client.post<Captcha>('/api/auth/captchas', { account }),
    secondFactor: () => client.get<SecondFactor>(factor),
    beginSecondFactor: (password: string) => client.post<Enrolment>(factor, { password }),
    confirmSecondFactor: (code: string) =>
      client.json<{ recoveryCodes: string[] }>('PUT', factor, { body: { code } }),
    removeSecondFactor: (password: string, code: string) =>
      client.post(`${factor}/removal`, { password, code }),
    resetSecondFactor: (accountId: string) => client.delete(`/api/auth/accounts/${accountId}/second-factor`),
    mySessions: () => client.get<OnlineSession[]>(`${me}/sessions`),
    endMySession: (id: string) => client.delete(`${me}/sessions/${id}`),
    endMyOtherSessions: () => client.delete(`${me}/sessions`),
    online: (query: OnlineQuery, signal?: AbortSignal) =>
      client.get<Page<OnlineSession>>(online, query, signal),
    kick: (ids: string[]) => client.delete(`${online}/${ids.join(',')}`),
    loginLogs: (query: LoginLogQuery, signal?: AbortSignal) =>
      client.get<Page<LoginLog>>(logs, query, signal),
    exportLoginLogs: (query: LoginLogQuery) => client.blob(`${logs}/export`, query),
  }
}
