import { beforeEach, expect, test } from 'vitest'
import { laterMeeting, onlyHome, openMeeting, pageOf, signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

beforeEach(() => platform.reset())

const home = async () => {
  const page = await open('pages/index/index')
  await settle(80)
  return page
}

test('R-SYS-3 tabs and tiles follow the APP menus', async () => {
  signedIn()
  const all = await home()
  for (const name of ['首页', '扫码', '消息通知', '个人中心', '组织生活']) expect(all.text()).toContain(name)
  expect(all.text()).not.toContain('网格服务')

  signedIn({ menus: onlyHome })
  const few = await home()
  expect(few.text()).toContain('个人中心')
  for (const name of ['扫码', '消息通知', '组织生活']) expect(few.text()).not.toContain(name)
})

test('MSG-05 the echo feed stands first and leads to what is to do', async () => {
  signedIn()
  const items = [
    { code: 'MEETING_UNSIGNED', label: '未签到会议', count: 2, route: '' },
    { code: 'UNREAD', label: '未读消息', count: 3, route: '' },
  ]
  platform.on('GET', '/api/message/echo', { body: { items, updatedAt: '' } })
  const page = await home()
  expect(page.text()).toMatch(/党建回声工程.*未签到会议.*2.*未读消息.*3.*组织生活/)

  await page.tap('未签到会议')
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/meeting/list'])
})

test('MSG-06 未读消息 opens the tab of messages', async () => {
  signedIn()
  platform.on('GET', '/api/message/echo', {
    body: { items: [{ code: 'UNREAD', label: '未读消息', count: 3, route: '' }], updatedAt: '' },
  })
  const page = await home()
  await page.tap('未读消息')
  await settle()
  expect(page.text()).toContain('没有未读消息')
})

test('an empty echo feed says that nothing is to do', async () => {
  signedIn()
  expect((await home()).text()).toContain('都办好了,目前没有待办的工作')
})

test('meetings that wait are shown, those open for sign-in first', async () => {
  signedIn()
  platform.on('GET', '/api/meeting/my-meetings', pageOf(laterMeeting, openMeeting))
  const page = await home()
  expect(page.text()).toMatch(/三月党课.*正在签到.*四月党课.*开始签到/)
})

test('one tap on 扫码 opens the camera and goes on to the result', async () => {
  signedIn()
  const page = await home()
  await page.tap('扫码')
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/signin/result?token=DJM1.scanned'])
})

test('without a network there is a way to try again', async () => {
  signedIn()
  platform.on('GET', '/api/auth/me', 'offline')
  const page = await home()
  expect(page.text()).toContain('网络连接不上')
  signedIn()
  await page.tap('重试')
  await settle(80)
  expect(page.text()).toContain('测试党员甲')
})

test('SYS-31 without a login the login page opens', async () => {
  await open('pages/index/index')
  expect(platform.moves).toContainEqual(['reLaunch', '/pages/login/login'])
})
