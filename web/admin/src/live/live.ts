import { openStream, type Happening, type MeetingProgress, type StreamState } from '@dangjian/api'
import { getCurrentScope, onScopeDispose, ref } from 'vue'
import { client } from '@/api'
import { leadOneWindow } from './leader'

/** What the platform tells a console that is open. */
export interface LiveEvents {
  meeting: MeetingProgress
  board: unknown
  happening: Happening
  message: { unread: number }
}

type Handler = (payload: never) => void
const handlers = new Map<string, Set<Handler>>()
let stop: (() => void) | null = null

export const liveState = ref<StreamState>('connecting')

/** Hands events of one kind to a page, until the page is gone. */
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
  if (kind === 'state') liveState.value = payload as StreamState
  else handlers.get(kind)?.forEach((handler) => handler(payload as never))
}

/** Opens the streams; of several windows one holds them and passes every event on to the others. */
export function startLive(): void {
  stop ??= leadOneWindow('dangjian.live', deliver, (tell) => {
    const screen = openStream(client, '/api/screen/stream', {
      onEvent: ({ event, data }) => tell(event, data),
      onState: (state) => tell('state', JSON.stringify(state)),
    })
    const messages = openStream(client, '/api/message/stream', {
      onEvent: ({ event, data }) => tell(event, data),
    })
    return () => {
      screen.close()
      messages.close()
    }
  })
}

export function stopLive(): void {
  stop?.()
  stop = null
  liveState.value = 'connecting'
}
