import { PNG } from 'pngjs'

/** A picture of one colour with noise in it, so that it does not pack: about 3 bytes a pixel. */
export function picture(side = 120, noisy = false): Buffer {
  const png = new PNG({ width: side, height: side })
  for (let i = 0; i < png.data.length; i += 4) {
    const colour = noisy ? [Math.random() * 256, Math.random() * 256, Math.random() * 256] : [0x8a, 0x4b, 0x2f]
    png.data.set([...colour, 255], i)
  }
  return PNG.sync.write(png)
}

export const pngFile = (name = '照片.png', side?: number, noisy?: boolean) => ({ name, mimeType: 'image/png', buffer: picture(side, noisy) })
