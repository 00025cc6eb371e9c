import { ApiClient, browserTokens, idleTime, services } from '@dangjian/api'

type Listener = () => void
const listeners = new Set<Listener>()

/** Called when the server has ended the session (log-out elsewhere, account stopped, password changed). */
export function onSignedOut(listener: Listener): void {
  listeners.add(listener)
}

export const client = new ApiClient({
  tokens: browserTokens(),
  idleSeconds: idleTime(),
  onSignedOut: () => listeners.forEach((listener) => listener()),
})

export const api = services(client)
