/** What the client keeps of a login. */
export interface Tokens {
  accessToken: string
  refreshToken: string
  /** epoch milliseconds */
  expiresAt: number
}

/** Where the tokens live. Windows of one origin (console and big screen) share a login through localStorage. */
export interface TokenStore {
  read(): Tokens | null
  write(tokens: Tokens | null): void
}

export const sessionKey = 'dangjian.session'

export function browserTokens(storage: Storage = localStorage, key = sessionKey): TokenStore {
  return {
    read() {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null') as Tokens | null
      } catch {
        return null
      }
    },
    write(tokens) {
      if (tokens) storage.setItem(key, JSON.stringify(tokens))
      else storage.removeItem(key)
    },
  }
}

/**
 * Runs `work` in one window at a time. A refresh token works once, and its reuse ends the session,
 * so two windows must never send the same one.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  return locks ? ((await locks.request(name, work)) as T) : work()
}
