import { beforeEach, expect, test } from 'vitest'
import { signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

beforeEach(() => {
  platform.reset()
  signedIn()
})

async function signIn(answer) {
  platform.on('POST', '/api/meeting/sign-ins', answer)
  const page = await open('pages/signin/result', { token: 'DJM1.1.2.x' })
  await settle()
  return page
}

const signed = { meetingId: '100', title: '三月党课', signedAt: '2026-03-10T10:05:00+08:00' }

test('MEET-22 the code signs in and leads to the meeting', async () => {
  const page = await signIn({ status: 201, body: { ...signed, repeated: false } })
  expect(platform.calls).toContainEqual(['POST', '/api/meeting/sign-ins', { token: 'DJM1.1.2.x' }])
  expect(page.text()).toContain('签到成功')
  expect(page.text()).toContain('三月党课')
  await page.tap('查看会议')
  expect(platform.moves.at(-1)).toEqual(['redirectTo', '/pages/meeting/detail?id=100'])
})

test('a second scan says that nothing more is needed', async () => {
  const page = await signIn({ status: 200, body: { ...signed, repeated: true } })
  expect(page.text()).toContain('您已签到')
  expect(page.text()).toContain('10:05')
})

test.each([
  [403, 'NOT_INVITED', '您不在参会名单', '联系会议发起人'],
  [409, 'OUTSIDE_WINDOW', '不在签到时间范围内', '会议开始后、结束前'],
  [410, 'CODE_EXPIRED', '二维码已过期', '重新扫码'],
  [409, 'MEETING_CANCELLED', '会议已取消', '不再签到'],
  [400, 'CODE_INVALID', '不是会议二维码', '会议现场'],
])('%i %s is told with what to do now', async (status, code, title, advice) => {
  const page = await signIn({ status, body: { code, detail: `因为${code}` } })
  expect(page.text()).toContain(title)
  expect(page.text()).toContain(`因为${code}`)
  expect(page.text()).toContain(advice)
})

test('without a network the same code can be sent again', async () => {
  const page = await signIn('offline')
  expect(page.text()).toContain('还没有签到')
  platform.on('POST', '/api/meeting/sign-ins', { status: 201, body: { ...signed, repeated: false } })
  await page.tap('重试')
  await settle()
  expect(page.text()).toContain('签到成功')
})
