import type { MemberCounts } from '@dangjian/api'

/** Cards of the roster (09 §9.5.1). Red stands for members, gold for those on the way. */
export const memberTypes: { key: keyof MemberCounts; name: string; colour: string }[] = [
  { key: 'full', name: '正式党员', colour: '#E5484D' },
  { key: 'probationary', name: '预备党员', colour: '#E0A84E' },
  { key: 'developmentTargets', name: '发展对象', colour: '#58A6FF' },
  { key: 'activists', name: '入党积极分子', colour: '#9DB8E3' },
]
