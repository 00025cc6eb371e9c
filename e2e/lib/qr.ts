import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a phone's camera would read from this picture. */
export function read(png: Buffer): string {
  const { data, width, height } = PNG.sync.read(png)
  const found = jsQR(new Uint8ClampedArray(data), width, height)
  if (!found) throw new Error('no code in the picture')
  return found.data
}
