import { beforeEach, expect, test } from 'vitest'
import { pageOf, signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

const notice = {
  id: '9',
  type: 'MEETING',
  typeName: '会议通知',
  title: '会议通知:三月党课',
  body: '请准时参会并扫码签到。',
  bizType: 'MEETING',
  bizId: '100',
  route: '/pages/meeting/detail?id=100',
  createdAt: '2026-03-10T09:00:00+08:00',
  readAt: null,
}

beforeEach(() => {
  platform.reset()
  signedIn()
  platform.on('GET', '/api/message/messages', ({ url }) =>
    url.includes('read=true')
      ? pageOf({ ...notice, id: '8', title: '看过的通知', readAt: notice.createdAt })
      : pageOf(notice),
  )
})

async function messages() {
  const page = await open('pages/index/index')
  await settle(80)
  await page.tap('消息通知')
  await settle(60)
  return page
}

test('MSG-01 未读 and 已读 are two lists', async () => {
  const page = await messages()
  expect(page.text()).toContain('会议通知:三月党课')
  expect(page.text()).not.toContain('看过的通知')
  await page.tap('已读')
  await settle(60)
  expect(page.text()).toContain('看过的通知')
  expect(page.text()).not.toContain('会议通知:三月党课')
  expect(page.text()).toContain('没有更多了')
})

test('MSG-01 the badge shows how many are unread', async () => {
  platform.on('GET', '/api/message/messages/unread-count', { body: { count: 3 } })
  platform.on('POST', '/api/message/messages/9/read', { status: 204, body: '' })
  await open('pages/message/detail', { id: '9' })
  await settle(60)
  const page = await messages()
  expect(page.byText('3').textContent.trim()).toBe('3')
})

test('MSG-02 opening marks as read and leads to the meeting', async () => {
  platform.on('POST', '/api/message/messages/9/read', { status: 204, body: '' })
  const page = await open('pages/message/detail', { id: '9' })
  await settle(60)
  expect(page.text()).toContain('请准时参会并扫码签到。')
  expect(platform.calls.map(([method, path]) => `${method} ${path}`)).toContain(
    'POST /api/message/messages/9/read',
  )
  await page.tap('查看会议')
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/meeting/detail?id=100'])
})

test('an expired token is renewed once and the list still comes', async () => {
  let first = true
  platform.on('GET', '/api/message/messages', ({ header }) => {
    if (header.authorization === 'Bearer b') return pageOf(notice)
    first = false
    return { status: 401, body: { code: 'UNAUTHENTICATED' } }
  })
  platform.on('POST', '/api/auth/sessions/refresh', {
    status: 201,
    body: { accessToken: 'b', refreshToken: 'r2', expiresIn: 600 },
  })
  const page = await messages()
  expect(first).toBe(false)
  expect(page.text()).toContain('会议通知:三月党课')
  expect(platform.calls.filter(([, path]) => path.endsWith('/refresh'))).toHaveLength(1)
})
