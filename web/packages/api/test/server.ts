import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { ApiClient, type Tokens, type TokenStore } from '../src'

export const server = setupServer()
export const base = 'http://platform.test'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

export function memoryTokens(first: Tokens | null): TokenStore {
  let tokens = first
  return { read: () => tokens, write: (next) => void (tokens = next) }
}

export function loggedIn(accessToken = 'a1', refreshToken = 'r1'): TokenStore {
  return memoryTokens({ accessToken, refreshToken, expiresAt: 0 })
}

export function client(tokens: TokenStore, onSignedOut?: () => void) {
  return new ApiClient({ baseUrl: base, tokens, onSignedOut })
}
