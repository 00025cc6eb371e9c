import type { MemberType, Option, Sex } from '@dangjian/api'

export const memberTypes: Record<MemberType, string> = {
  FULL: '正式党员',
  PROBATIONARY: '预备党员',
  DEVELOPMENT_TARGET: '发展对象',
  ACTIVIST: '入党积极分子',
  APPLICANT: '入党申请人',
}

export const sexes: Record<Sex, string> = { MALE: '男', FEMALE: '女', UNKNOWN: '未知' }

export const optionsOf = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
