import { openStream, type Happening, type MeetingProgress, type StreamState } from '@dangjian/api'
import { getCurrentScope, onScopeDispose, ref } from 'vue'
import { client } from '@/api'

/** What the platform tells a console that is open. */
export interface LiveEvents {
  meeting: MeetingProgress
  board: unknown
  happening: Happening
}

type Handler = (payload: never) => void
const handlers = new Map<string, Set<Handler>>()
let stream: { close(): void } | null = null

export const liveState = ref<StreamState>('connecting')

/** Hands events of one kind to a page, until the page is gone. One connection serves all pages. */
export function onLive<K extends keyof LiveEvents>(kind: K, handler: (payload: LiveEvents[K]) => void): void {
  const set = handlers.get(kind) ?? new Set<Handler>()
  handlers.set(kind, set)
  set.add(handler as Handler)
  if (getCurrentScope()) onScopeDispose(() => set.delete(handler as Handler))
}

/** Gives one event to the pages that asked for its kind; a payload that is no JSON is skipped. */
export function deliver(kind: string, data: string): void {
  let payload: unknown
  try {
    payload = data ? JSON.parse(data) : undefined
  } catch {
    return
  }
  handlers.get(kind)?.forEach((handler) => handler(payload as never))
}

export function startLive(): void {
  stream ??= openStream(client, '/api/screen/stream', {
    onEvent: ({ event, data }) => deliver(event, data),
    onState: (state) => (liveState.value = state),
  })
}

export function stopLive(): void {
  stream?.close()
  stream = null
  liveState.value = 'connecting'
}
