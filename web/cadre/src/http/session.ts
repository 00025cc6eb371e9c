import type { Tokens } from '@dangjian/api'

/** Own key: the console shares the origin on H5 and keeps its login under another. */
const key = 'dangjian.cadre.session'

export function readSession(): Tokens | null {
  return (uni.getStorageSync(key) as Tokens) || null
}

export function writeSession(tokens: Tokens | null): void {
  if (tokens) uni.setStorageSync(key, tokens)
  else uni.removeStorageSync(key)
}

/**
 * Runs `work` in one browser window at a time: a refresh token works once, and its reuse ends the session.
 * A mini-program has one window only.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks ? (locks.request(name, work) as Promise<T>) : work()
}
