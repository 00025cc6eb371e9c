/** 记住密码 (SYS-33): what the login page fills in. It stays on this phone and goes when the box is unticked. */
export interface Remembered {
  account: string
  password: string
}

const key = 'dangjian.cadre.remembered'

export function remembered(): Remembered | null {
  return (uni.getStorageSync(key) as Remembered) || null
}

export function remember(login: Remembered | null): void {
  if (login) uni.setStorageSync(key, login)
  else uni.removeStorageSync(key)
}
