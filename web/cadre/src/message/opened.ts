import type { Message } from '@dangjian/api'
import { listMessages } from './api'

let opened: Message | undefined

/** The message that the member tapped goes along to its page. */
export function openMessage(message: Message): void {
  opened = message
  uni.navigateTo({ url: `/pages/message/detail?id=${message.id}` })
}

/** The message of a page that may have been reloaded (H5) since it was opened. */
export async function openedMessage(id: string): Promise<Message | undefined> {
  if (opened?.id === id) return opened
  for (const read of [false, true]) {
    const { items } = await listMessages(read, 1, 100)
    const found = items.find((message) => message.id === id)
    if (found) return found
  }
  return undefined
}
