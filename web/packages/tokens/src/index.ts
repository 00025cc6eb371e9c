/** Colours and type of every Dangjian app. tokens.css carries the same values as CSS variables (a test compares them). */
export const color = {
  red: '#C8161D',
  redDeep: '#9B0F14',
  redSoft: '#FDECEC',
  gold: '#E0A84E',
  ink1: '#1F2329',
  ink2: '#4E5969',
  ink3: '#86909C',
  line: '#E5E6EB',
  ground: '#F5F6F8',
  surface: '#FFFFFF',
  ok: '#2E9E5B',
  warn: '#E6800F',
  danger: '#D4380D',
  night: '#04122E',
} as const

export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, -apple-system, sans-serif"

export const radius = { console: 6, phone: 12 } as const

export const fontSize = { console: 14, phone: 16, phoneLarge: 20, wall: 16 } as const

/** Series colours of charts, in order; chosen to stay apart for colour-blind readers. */
export const chartColors = ['#C8161D', '#E0A84E', '#3B6FB6', '#2E9E5B', '#7A5BA8', '#86909C'] as const
