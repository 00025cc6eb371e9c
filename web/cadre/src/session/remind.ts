import type { PasswordChange } from '@dangjian/api'

const passwordPage = '/pages/profile/password'

/** A member with the initial password is reminded and may go on (01 §1.1); REQUIRED leaves no choice. */
export function remindPassword(change: PasswordChange): void {
  if (change === 'REQUIRED') {
    uni.navigateTo({ url: `${passwordPage}?required=1` })
    return
  }
  if (change !== 'REMIND') return
  uni.showModal({
    title: '请修改初始密码',
    content: '您还在使用初始密码(手机号码),为了账号安全,请尽快修改',
    cancelText: '以后再说',
    confirmText: '去修改',
    confirmColor: '#C8161D',
    success: ({ confirm }) => {
      if (confirm) uni.navigateTo({ url: passwordPage })
    },
  })
}
