const key = 'dangjian.account'

/** 记住账号: only the account is kept on the computer, never a password. */
export const remembered = {
  read: () => localStorage.getItem(key) ?? '',
  write: (account: string | null) => {
    if (account) localStorage.setItem(key, account)
    else localStorage.removeItem(key)
  },
}
