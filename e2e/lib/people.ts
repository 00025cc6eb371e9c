import { Caller } from './http'

/** A password that the rules of the console take. */
export const newPassword = () => `Dj-${Math.random().toString(36).slice(2, 12)}-A7`

/** Replaces the initial password (the phone number), so that the account can work on the PC; returns the new one. */
export async function ownPassword(phone: string): Promise<string> {
  const password = newPassword()
  const session = await Caller.login({ account: phone, password: phone, client: 'CADRE' })
  const changed = await session.put('/api/auth/me/password', { oldPassword: phone, newPassword: password })
  if (changed.status >= 300) throw new Error(`the first password was not taken: ${changed.status} ${JSON.stringify(changed.body)}`)
  return password
}
