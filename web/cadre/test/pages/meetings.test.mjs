import { beforeEach, expect, test } from 'vitest'
import { openMeeting, pageOf, signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

const signed = { ...openMeeting, id: '102', title: '二月党课', signed: true, signedAt: openMeeting.startAt }

beforeEach(() => {
  platform.reset()
  signedIn()
  platform.on('GET', '/api/meeting/my-meetings', ({ url }) =>
    url.includes('signed=true') || url.includes('history=true') ? pageOf(signed) : pageOf(openMeeting),
  )
})

test('MEET-15 the eight types stand on 组织生活 and lead to their lists', async () => {
  const page = await open('pages/meeting/life')
  for (const name of [
    '党员大会',
    '支委会',
    '党小组会',
    '党课',
    '主题党日',
    '组织生活会',
    '民主评议',
    '支部评议',
  ])
    expect(page.text()).toContain(name)
  await page.tap('主题党日')
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/meeting/list?type=THEME_DAY'])
})

test('MEET-16 a meeting of the history opens', async () => {
  const page = await open('pages/meeting/life')
  await settle()
  await page.tap('二月党课')
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/meeting/detail?id=102'])
})

test('发布会议 is only for those who may publish', async () => {
  expect((await open('pages/meeting/life')).text()).not.toContain('发布会议')
  signedIn({ permissions: ['app:meeting:publish'] })
  await open('pages/index/index')
  await settle(60)
  expect((await open('pages/meeting/life')).text()).toContain('发布会议')
})

test('a type has its 未签到 and 已签到 meetings', async () => {
  const page = await open('pages/meeting/list', { type: 'PARTY_CLASS' })
  await settle()
  expect(platform.calls.map(([, path]) => path)).toContain(
    '/api/meeting/my-meetings?size=20&type=PARTY_CLASS&signed=false&page=1',
  )
  expect(page.text()).toContain('三月党课')
  await page.tap('已签到')
  await settle()
  expect(page.text()).toContain('二月党课')
  expect(page.text()).not.toContain('三月党课')
})

test('MEET-21 the code is drawn on the phone and counts down', async () => {
  platform.on('GET', '/api/meeting/meetings/100', { body: { ...openMeeting, mySignIn: {} } })
  platform.on('GET', '/api/meeting/meetings/100/qr-code', {
    body: { token: 'DJM1.100.1.x', expiresAt: new Date(Date.now() + 20_000).toISOString() },
  })
  const page = await open('pages/meeting/qr-code', { id: '100' })
  await settle(60)
  expect(page.text()).toMatch(/三月党课.*(20|19) 秒后自动更新/)
  page.page.instance.onUnload()
})

test('MEET-21 who may not show the code is told so', async () => {
  platform.on('GET', '/api/meeting/meetings/100/qr-code', {
    status: 403,
    body: { code: 'FORBIDDEN', detail: '没有权限查看会议二维码' },
  })
  const page = await open('pages/meeting/qr-code', { id: '100' })
  await settle(60)
  expect(page.text()).toContain('没有权限查看会议二维码')
  page.page.instance.onUnload()
})
