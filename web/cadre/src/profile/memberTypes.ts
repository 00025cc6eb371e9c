const names: Record<string, string> = {
  FULL: '正式党员',
  PROBATIONARY: '预备党员',
  DEVELOPMENT_TARGET: '发展对象',
  ACTIVIST: '入党积极分子',
  APPLICANT: '入党申请人',
}

/** 党员类型 as the manual writes it (SYS-35). */
export const memberTypeName = (type?: string | null) => (type && names[type]) || '—'
