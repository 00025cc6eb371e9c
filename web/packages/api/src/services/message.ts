import type { ApiClient } from '../client'
import type { Page } from '../types/common'
import type { Message } from '../types/message'

export function messageApi(client: ApiClient) {
  const messages = '/api/message/messages'
  return {
    list: (read?: boolean, page = 1, size = 10) => client.get<Page<Message>>(messages, { read, page, size }),
    unread: () => client.get<{ count: number }>(`${messages}/unread-count`),
    read: (id: string) => client.post(`${messages}/${id}/read`),
    readAll: () => client.post(`${messages}/read-all`),
  }
}
