/**
 * Keys that mark repeats of a request (header Idempotency-Key): the same content after a lost answer gets the same key,
 * changed content a new one.
 */
export function requestKeys(): (body: unknown) => string {
  let last = ''
  let key = ''
  return (body) => {
    const text = JSON.stringify(body)
    if (text !== last) {
      last = text
      key = [...crypto.getRandomValues(new Uint8Array(16))]
        .map((n) => n.toString(16).padStart(2, '0'))
        .join('')
    }
    return key
  }
}
