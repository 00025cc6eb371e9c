/** The page is drawn for 1920×1080 and scaled to the wall. */
export const base = { width: 1920, height: 1080 }

/** A wall wider or taller than 16:9 gets a wider or taller page, up to these sizes; beyond, the page is centred. */
const most = { width: 3840, height: 1440 }

export interface Fit {
  scale: number
  width: number
  height: number
  left: number
  top: number
}

export function fit(wallWidth: number, wallHeight: number): Fit {
  const scale = Math.max(Math.min(wallWidth / base.width, wallHeight / base.height), 0.1)
  const width = Math.min(wallWidth / scale, most.width)
  const height = Math.min(wallHeight / scale, most.height)
  return {
    scale,
    width,
    height,
    left: (wallWidth - width * scale) / 2,
    top: (wallHeight - height * scale) / 2,
  }
}
