const zone = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** `yyyy-MM-dd HH:mm:ss` in the county's time, whatever the computer's zone is. */
export function dateTime(value: string | number | Date | null | undefined): string {
  if (value === null || value === undefined || value === '') return ''
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return String(value)
  const p = Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]))
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}:${p.second}`
}

export function toMinute(value: string | null | undefined): string {
  return dateTime(value).slice(0, 16)
}

/** What a date picker holds (`yyyy-MM-dd HH:mm:ss`, county time) as the API wants it. */
export function isoOf(local: string): string {
  return `${local.replace(' ', 'T')}+08:00`
}
