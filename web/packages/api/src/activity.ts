const key = 'dangjian.active'
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']
/** Noting each movement of a mouse would be work for nothing. */
const atMostEvery = 5_000

/**
 * How long nobody has touched a window of this browser, in seconds. The windows share it as they share the login. The server
 * ends a console that nobody touches (SYS-01), however busy its pages are with asking for themselves.
 */
export function idleTime(
  target: EventTarget = window,
  storage: Storage = localStorage,
  now = () => Date.now(),
): () => number {
  let noted = 0
  const touched = () => {
    if (now() - noted < atMostEvery) return
    noted = now()
    storage.setItem(key, String(noted))
  }
  for (const sign of signs) target.addEventListener(sign, touched, { capture: true, passive: true })
  touched()
  return () => Math.max(0, Math.floor((now() - Number(storage.getItem(key) ?? noted)) / 1000))
}
