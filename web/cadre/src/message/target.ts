import type { Message } from '@dangjian/api'

/** 查看详情: the page of what a message speaks of (10 §10.5.1). */
export function targetOf({ bizType, bizId }: Pick<Message, 'bizType' | 'bizId'>) {
  if (bizType === 'MEETING' && bizId) return { label: '查看会议', url: `/pages/meeting/detail?id=${bizId}` }
  return undefined
}
