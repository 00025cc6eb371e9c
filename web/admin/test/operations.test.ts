import { describe, expect, it } from 'vitest'
import { clientName, laidOut, operatorOf, options, operationTypes } from '@/operations/labels'

describe('SYS-26 操作日志', () => {
  it('lays parameters out, and shows text that is no JSON as it is', () => {
    expect(laidOut('{"id":"7"}')).toBe('{\n  "id": "7"\n}')
    expect(laidOut('{}')).toBe('')
    expect(laidOut('not json')).toBe('not json')
  })

  it('names the operator, or says that nobody was logged in', () => {
    expect(operatorOf({ operatorName: '张三', operatorId: '7' })).toBe('张三')
    expect(operatorOf({ operatorName: '', operatorId: '7' })).toBe('账号 7')
    expect(operatorOf({ operatorName: '', operatorId: null })).toBe('未登录')
    expect(clientName('')).toBe('系统')
  })

  it('offers the nine 操作类型', () => {
    expect(options(operationTypes)).toHaveLength(9)
  })
})
