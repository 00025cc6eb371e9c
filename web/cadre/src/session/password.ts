/** Rule of SYS-37: at least 8 characters with letters and digits. Returns what is wrong, or nothing. */
export function passwordFault(oldPassword: string, newPassword: string, again: string): string | undefined {
  if (!oldPassword) return '请输入原密码'
  if (newPassword.length < 8) return '新密码至少 8 位'
  if (!/[A-Za-z]/.test(newPassword) || !/\d/.test(newPassword)) return '新密码需同时包含字母和数字'
  if (newPassword === oldPassword) return '新密码不能与原密码相同'
  if (newPassword !== again) return '两次输入的新密码不一致'
  return undefined
}
