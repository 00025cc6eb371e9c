/** One entry of the inbox (10 §10.1). */
export interface Message {
  id: string
  type: string
  typeName: string
  title: string
  body: string
  bizType: string | null
  bizId: string | null
  route: string | null
  createdAt: string
  readAt: string | null
}
