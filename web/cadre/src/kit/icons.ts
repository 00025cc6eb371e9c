/** Line icons on a 24×24 grid, drawn for this app. */
const paths = {
  home: 'M3 11 12 4l9 7M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15ZM10 21h4M12 3v2',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c.6-4 3.8-6 8-6s7.4 2 8 6',
  users:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.4-3.8 3-5.5 6.5-5.5s6.1 1.7 6.5 5.5M16 4.5a3.5 3.5 0 0 1 0 6.2M18 14.8c2 .8 3.2 2.6 3.5 5.2',
  flag: 'M5 21V4M5 4.5c5-2.5 8 2.5 14 0v9c-6 2.5-9-2.5-14 0',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5ZM12 6.5V20',
  chat: 'M4 5h16v11H10l-5 4v-4H4ZM8 9.5h8M8 12.5h5',
  table: 'M12 13c4.4 0 8-1.3 8-3s-3.6-3-8-3-8 1.3-8 3 3.6 3 8 3ZM12 13v6M8 20h8',
  group:
    'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM18 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 10v3M8.5 15.3 12 13l3.5 2.3',
  vote: 'M5 11h14v9H5ZM9 11V4h6v7M9 15.5h6M11 7h2',
  star: 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8Z',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8 3.5V8M16 3.5V8',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.5l3.5 2',
  place:
    'M12 21.5c4.5-4.5 7-8 7-11.5a7 7 0 0 0-14 0c0 3.5 2.5 7 7 11.5ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 2.5 20h19ZM12 10v5M12 17.3v.4',
  offline:
    'M4 4l16 16M8.5 13.5a5 5 0 0 1 4-1.4M5 10a10 10 0 0 1 3-2M19 10a10 10 0 0 0-7.5-3M12 18v.2M15.5 13.5l.5.5',
  next: 'm9 5 7 7-7 7',
  qr: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2v2h-2ZM18 14h2v2h-2ZM14 18h2v2h-2ZM18 18h2v2h-2ZM6.5 6.5h1v1h-1ZM16.5 6.5h1v1h-1ZM6.5 16.5h1v1h-1Z',
  plus: 'M12 5v14M5 12h14',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.8',
  lock: 'M5 11h14v9H5ZM8 11V8a4 4 0 0 1 8 0v3M12 14.5v2',
  exit: 'M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  image: 'M4 5h16v14H4ZM4 16l4.5-4.5 4 4 3-3L20 17M9 9.5v.1',
  paste: 'M8 5H5v16h14V5h-3M9 3.5h6v3.5H9ZM9 12h6M9 16h6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.5 4.5',
  tree: 'M9 4h6v5H9ZM3 15h6v5H3ZM15 15h6v5h-6ZM12 9v3M6 15v-3h12v3',
  eye: 'M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5C19 16.5 16 18.5 12 18.5S5 16.5 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  refresh: 'M20 12a8 8 0 1 1-2.5-5.8L20 8.5M20 4v4.5h-4.5',
} as const

export type IconName = keyof typeof paths

/** An icon as a CSS image; WeChat draws no inline SVG, but shows it as a background. */
export function iconImage(name: IconName, color: string, width = 1.8): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${color}' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'><path d='${paths[name]}'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27')}")`
}
