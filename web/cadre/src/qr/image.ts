import qrcode from 'qrcode-generator'

/** Draws a code on the phone; the token goes to no other service. A GIF is the one format that every WeChat shows. */
export function codeImage(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(8, 32)
}
