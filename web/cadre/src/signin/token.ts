/** What a meeting's code says: the signed token itself, or an address that carries it. */
export function tokenOf(text: string): string {
  const trimmed = text.trim()
  const found = /[?&#]token=([^&#\s]+)/.exec(trimmed)
  return found?.[1] ? decodeURIComponent(found[1]) : trimmed
}
