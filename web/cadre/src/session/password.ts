/** What can be said about a new password (SYS-37) before the platform judges it by its policy; nothing when all is well. */
export function passwordFault(oldPassword: string, newPassword: string, again: string): string | undefined {
  if (!oldPassword) return '请输入原密码'
  if (newPassword.length < 8) return '新密码至少 8 位'
  if (newPassword === oldPassword) return '新密码不能与原密码相同'
  if (newPassword !== again) return '两次输入的新密码不一致'
  return undefined
}
