import { ApiProblem } from '@dangjian/api/problem'

export interface Trouble {
  title: string
  hint: string
  offline: boolean
}

/** What to say about a load that failed, and what to do now. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiProblem)) {
    return { title: '没有打开', hint: '请点重试,仍不行请联系管理员', offline: false }
  }
  if (error.code === 'TIMEOUT')
    return { title: '网络较慢', hint: '内容没有取到,请到信号好的地方重试', offline: true }
  if (error.status === 0) return { title: '网络连接不上', hint: '请检查手机网络后重试', offline: true }
  if (error.status >= 500) return { title: '服务暂时不可用', hint: error.message, offline: false }
  return { title: '没有打开', hint: error.message, offline: false }
}

/** The sentence of a failed action, for a toast. */
export const messageOf = (error: unknown) =>
  error instanceof ApiProblem ? error.message : '操作没有成功,请稍后重试'

export function toast(title: string): void {
  uni.showToast({ title, icon: 'none', duration: 2500 })
}
