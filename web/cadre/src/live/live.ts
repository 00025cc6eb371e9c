import { ref } from 'vue'
import { get } from '@/http/request'
import { openStream } from './stream'

/** Badge of 消息通知. */
export const unread = ref(0)

/** Grows whenever the echo feed may have changed; watchers load it anew. */
export const echoVersion = ref(0)

let close: (() => void) | null = null

export async function loadUnread(): Promise<void> {
  unread.value = (await get<{ count: number }>('/api/message/messages/unread-count')).count
}

function changed(): void {
  echoVersion.value++
}

/** Follows the own inbox and echo feed while the app is in front. */
export function startLive(): void {
  if (close) return
  loadUnread().catch(() => undefined)
  close = openStream('/api/message/stream', {
    onEvent({ event, data }) {
      if (event === 'message') unread.value = unreadOf(data) ?? unread.value
      if (event === 'message' || event === 'echo') changed()
    },
    onOpen() {
      loadUnread().catch(() => undefined)
      changed()
    },
  })
}

export function stopLive(): void {
  close?.()
  close = null
}

export function unreadOf(data: string): number | undefined {
  try {
    const { unread: count } = JSON.parse(data) as { unread?: unknown }
    return typeof count === 'number' ? count : undefined
  } catch {
    return undefined
  }
}
