import type { Login } from '@dangjian/api'
import { post, request, tokensOf } from '@/http/request'
import { readSession, writeSession } from '@/http/session'
import { stopLive } from '@/live/live'
import { forgetMe } from './me'

export const loginPage = '/pages/login/login'
export const homePage = '/pages/index/index'

/** SYS-02: logs a Party member in. */
export async function login(account: string, password: string, code?: string): Promise<Login> {
  // A dead token of the last login must not travel with this one.
  writeSession(null)
  const answer = await post<Login>('/api/auth/sessions', {
    account,
    password,
    client: 'CADRE',
    ...(code ? { code } : {}),
  })
  writeSession(tokensOf(answer))
  forgetMe()
  return answer
}

/** SYS-38: ends the login on the platform too; without a network it ends on this phone only. */
export async function logout(): Promise<void> {
  await request('DELETE', '/api/auth/sessions/current').catch(() => undefined)
  writeSession(null)
  toLogin()
}

export const isLoggedIn = () => readSession() !== null

/** Every way out of a login ends here. */
export function toLogin(): void {
  stopLive()
  forgetMe()
  const pages = getCurrentPages()
  if (pages[pages.length - 1]?.route === loginPage.slice(1)) return
  uni.reLaunch({ url: loginPage })
}
