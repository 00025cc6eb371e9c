/** The longest side that a picture is read at: a phone's photo has ten times what a code needs. */
const longest = 1200

/** Reads the QR code of a picture (H5; WeChat reads pictures itself). */
export async function decodePicture(path: string): Promise<string | undefined> {
  const image = await load(path)
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight))
  const width = Math.max(1, Math.round(image.naturalWidth * scale))
  const height = Math.max(1, Math.round(image.naturalHeight * scale))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(image, 0, 0, width, height)
  const { default: jsQR } = await import('jsqr')
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data || undefined
}

function load(path: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not a picture'))
    image.src = path
  })
}
