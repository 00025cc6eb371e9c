import { ApiProblem } from '@dangjian/api/problem'
import { describe, expect, it } from 'vitest'
import { refusedOf, resultOf } from '@/signin/result'
import { tokenOf } from '@/signin/token'

const signed = { meetingId: '1', title: '三月党课', signedAt: '2026-03-10T10:05:00+08:00', repeated: false }

describe('sign-in results (03 §3.4)', () => {
  it('tells the first scan from a repeat', () => {
    expect(resultOf(signed)).toMatchObject({ tone: 'ok', title: '签到成功', next: 'MEETING', meetingId: '1' })
    expect(resultOf({ ...signed, repeated: true })).toMatchObject({
      title: '您已签到',
      advice: '无需再次扫码',
    })
  })

  it.each([
    [403, 'NOT_INVITED', '您不在参会名单', 'BACK'],
    [409, 'OUTSIDE_WINDOW', '不在签到时间范围内', 'SCAN'],
    [410, 'CODE_EXPIRED', '二维码已过期', 'SCAN'],
    [409, 'MEETING_CANCELLED', '会议已取消', 'BACK'],
    [400, 'CODE_INVALID', '不是会议二维码', 'SCAN'],
    [404, 'NOT_FOUND', '会议不存在', 'BACK'],
    [503, 'BUSY', '还没有签到', 'RETRY'],
    [0, 'NETWORK', '还没有签到', 'RETRY'],
  ])('%i %s: %s, then %s', (status, code, title, next) => {
    const result = refusedOf(new ApiProblem(status, code, '平台的原话'))
    expect(result).toMatchObject({ title, next, text: '平台的原话' })
    expect(result.advice).not.toBe('')
  })

  it('does not say the same twice', () => {
    expect(refusedOf(new ApiProblem(403, 'NOT_INVITED', '您不在参会名单')).text).toBe('')
  })

  it('never shows an unknown failure as a success', () => {
    expect(refusedOf(new Error('broken')).tone).not.toBe('ok')
  })
})

describe('text of a code', () => {
  it.each([
    [' DJM1.1.2.abc\n', 'DJM1.1.2.abc'],
    ['https://county.example/cadre/#/pages/signin/result?token=DJM1.1.2.a%2Db', 'DJM1.1.2.a-b'],
    ['hello', 'hello'],
  ])('%j → %s', (text, token) => expect(tokenOf(text)).toBe(token))
})
