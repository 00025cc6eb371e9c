import { ApiClient, browserTokens, idleTime, services, sessionKey } from '@dangjian/api'

/** The console's login is the screen's: both live on one origin. */
const tokens = browserTokens()

/** Leads to the login of the console and back to this page. */
export function toLogin(): void {
  const here = location.pathname + location.search
  location.assign(`/admin/login?to=${encodeURIComponent(here)}`)
}

export const client = new ApiClient({ tokens, idleSeconds: idleTime(), onSignedOut: toLogin })
export const api = services(client)

/** True when somebody is logged in; else the login opens. Logging out in another window ends the screen too. */
export function guard(): boolean {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === sessionKey && !newValue) toLogin()
  })
  if (tokens.read()) return true
  toLogin()
  return false
}
