/** `1536` → `1.5 KB`. */
export function bytes(value: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  let rest = value
  let unit = 0
  while (rest >= 1024 && unit < units.length - 1) {
    rest /= 1024
    unit++
  }
  return `${unit === 0 || rest >= 100 ? Math.round(rest) : rest.toFixed(1)} ${units[unit]}`
}

/** `93784` → `1 天 2 小时`. */
export function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes < 1) return `${Math.max(0, Math.floor(seconds))} 秒`
  if (minutes < 60) return `${minutes} 分钟`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} 小时 ${minutes % 60} 分` : `${Math.floor(hours / 24)} 天 ${hours % 24} 小时`
}

export const percent = (share: number | null) => (share === null ? '—' : `${(share * 100).toFixed(1)}%`)

const services: Record<string, string> = {
  gateway: '网关',
  'auth-service': '认证与系统管理',
  'org-service': '组织管理',
  'meeting-service': '组织生活',
  'message-service': '消息',
  'screen-service': '数据大屏',
}
export const serviceName = (service: string) => services[service] ?? service

export const runStates = { ORDERED: '执行中', DONE: '成功', FAILED: '失败' } as const
