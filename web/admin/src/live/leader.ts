type Tell = (kind: string, data: string) => void

/**
 * Lets one window of this browser do the work, the others hear of it. A browser opens only six connections to a server,
 * so a stream per window would soon leave none for anything else.
 */
export function leadOneWindow(name: string, hear: Tell, work: (tell: Tell) => () => void): () => void {
  const locks = globalThis.navigator?.locks
  if (!locks) return work(hear)

  const channel = new BroadcastChannel(name)
  const given = new AbortController()
  channel.onmessage = ({ data }: MessageEvent<[string, string]>) => hear(...data)
  const tell: Tell = (kind, data) => {
    hear(kind, data)
    channel.postMessage([kind, data])
  }
  locks
    .request(name, { signal: given.signal }, () => {
      const end = work(tell)
      return new Promise<void>((resolve) => {
        given.signal.addEventListener('abort', () => {
          end()
          resolve()
        })
      })
    })
    // Aborted while still waiting for its turn.
    .catch(() => undefined)
  return () => {
    given.abort()
    channel.close()
  }
}
