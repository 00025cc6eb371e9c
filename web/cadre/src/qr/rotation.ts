import type { QrCode } from '@dangjian/api'

/** A code lives 30 s at most; a phone whose clock is wrong must not show a dead one for longer. */
const longest = 30_000

/** The platform takes a code for 5 s beyond its end, so that fetching the next one leaves no gap. */
export const grace = 4_000

/** The next code begins when this one ends; asked a moment earlier, the platform would give the same one again. */
const after = 200

/** How long a fresh code may be shown. */
export const lifetime = (expiresAt: string, now: number) =>
  Math.min(Math.max(Date.parse(expiresAt) - now, 0), longest)

/** When to fetch the next code; one that seems dead on arrival (the phone's clock is ahead) is not asked for in a tight loop. */
export const refetchAfter = (expiresAt: string, now: number) =>
  Math.max(lifetime(expiresAt, now) + after, 2_000)

export interface RotationListener {
  code(code: QrCode): void
  trouble(error: unknown): void
}

/** Keeps a fresh code on the display; a failed fetch is tried again while the old code still counts down. */
export function rotate(fetch: () => Promise<QrCode>, listener: RotationListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function turn() {
    let wait = 2_000
    try {
      const code = await fetch()
      if (stopped) return
      wait = refetchAfter(code.expiresAt, Date.now())
      listener.code(code)
    } catch (error) {
      if (stopped) return
      listener.trouble(error)
    }
    timer = setTimeout(turn, wait)
  }

  void turn()
  return () => {
    stopped = true
    if (timer) clearTimeout(timer)
  }
}
