import type { Message, Page } from '@dangjian/api'
import { get, post } from '@/http/request'

const messages = '/api/message/messages'

export const listMessages = (read: boolean, page: number, size = 20) =>
  get<Page<Message>>(messages, { read, page, size })

export const markRead = (id: string) => post(`${messages}/${id}/read`)

export const markAllRead = () => post(`${messages}/read-all`)
