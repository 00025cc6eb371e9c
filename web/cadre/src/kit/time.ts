/** All times of the platform are China's, whatever the phone is set to. */
const china = 8 * 3600_000

interface Parts {
  year: number
  month: number
  day: number
  weekday: string
  clock: string
}

const two = (n: number) => String(n).padStart(2, '0')

function parts(at: number): Parts {
  const d = new Date(at + china)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    weekday: `周${'日一二三四五六'[d.getUTCDay()]}`,
    clock: `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`,
  }
}

const dayOf = ({ year, month, day }: Parts, now: Parts) =>
  year === now.year ? `${month}月${day}日` : `${year}年${month}月${day}日`

/** 「3月10日 周四 10:00」; the year only when it is another one. */
export function moment(iso: string, now = Date.now()): string {
  const at = parts(Date.parse(iso))
  return `${dayOf(at, parts(now))} ${at.weekday} ${at.clock}`
}

/** 「3月10日 周四 10:00–11:00」 */
export function span(start: string, end: string, now = Date.now()): string {
  const [from, to] = [parts(Date.parse(start)), parts(Date.parse(end))]
  const sameDay = from.year === to.year && from.month === to.month && from.day === to.day
  return `${moment(start, now)}–${sameDay ? to.clock : `${dayOf(to, from)} ${to.clock}`}`
}

/** 「刚刚」, 「5分钟前」, 「今天 10:00」, else the day: the time of a message. */
export function ago(iso: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000)
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes}分钟前`
  const [at, today] = [parts(Date.parse(iso)), parts(now)]
  if (dayOf(at, today) === dayOf(today, today)) return `今天 ${at.clock}`
  return `${dayOf(at, today)} ${at.clock}`
}

/** Values of the date and time pickers. */
export function pickerValues(at: number): { date: string; time: string } {
  const p = parts(at)
  return { date: `${p.year}-${two(p.month)}-${two(p.day)}`, time: p.clock }
}

export const isoOf = (date: string, time: string) => `${date}T${time}:00+08:00`
