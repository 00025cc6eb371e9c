/** By the clock in China. */
export function greeting(now: number): string {
  const hour = new Date(now + 8 * 3600_000).getUTCHours()
  if (hour < 5) return '夜深了'
  if (hour < 12) return '上午好'
  if (hour < 14) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}
