import type { ApiClient } from '../client'
import type { Page, Status } from '../types/common'
import type {
  Captcha,
  Enrolment,
  LoginLog,
  LoginLogQuery,
  OnlineQuery,
  OnlineSession,
  PasswordRules,
  ReviewedAccount,
  ReviewQuery,
  SecondFactor,
} from '../types/security'

/** Account security: passwords, captchas, second factor, open logins and their log. */
export function securityApi(client: ApiClient) {
  const me = '/api/auth/me'
  const factor = `${me}/second-factor`
  const online = '/api/auth/online-sessions'
  const logs = '/api/auth/login-logs'
  const reviews = '/api/auth/account-reviews'
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
    reviewAccounts: (query: ReviewQuery, signal?: AbortSignal) =>
      client.get<Page<ReviewedAccount>>(reviews, query, signal),
    exportReview: (query: ReviewQuery) => client.blob(`${reviews}/export`, query),
    accountStatus: (id: string, status: Status) => client.put(`/api/auth/accounts/${id}/status`, { status }),
  }
}
