import { beforeEach, expect, test } from 'vitest'
import { open, settle } from './page.mjs'
import { platform, storage } from './setup.mjs'

beforeEach(() => platform.reset())

const answer = { accessToken: 'a', refreshToken: 'r', expiresIn: 600, passwordChange: 'NONE' }

test('SYS-02 a member logs in and comes to the home page', async () => {
  platform.on('POST', '/api/auth/sessions', { status: 201, body: answer })
  const page = await open('pages/login/login')
  expect(page.text()).toContain('欢迎登录')
  await page.type(0, '13800000001')
  await page.type(1, 'Secret123')
  await page.tap('登录')
  await settle()

  expect(platform.calls).toContainEqual([
    'POST',
    '/api/auth/sessions',
    { account: '13800000001', password: 'Secret123', client: 'CADRE' },
  ])
  expect(platform.moves).toEqual([['reLaunch', '/pages/index/index']])
  expect(storage.get('dangjian.cadre.session').accessToken).toBe('a')
  expect(storage.has('dangjian.cadre.remembered')).toBe(false)
})

test('SYS-32 an unknown account is told as the manual says', async () => {
  platform.on('POST', '/api/auth/sessions', {
    status: 401,
    body: { code: 'ACCOUNT_NOT_FOUND', detail: '账号不存在' },
  })
  const page = await open('pages/login/login')
  await page.type(0, '13900000009')
  await page.type(1, '13900000009')
  await page.tap('登录')
  await settle()

  expect(page.byText('账号不存在').textContent.trim()).toBe('账号不存在')
  expect(platform.moves).toEqual([])
})

test('SYS-33 what was remembered is filled in at the next opening', async () => {
  platform.on('POST', '/api/auth/sessions', { status: 201, body: answer })
  const page = await open('pages/login/login')
  await page.type(0, '13800000001')
  await page.type(1, 'Secret123')
  await page.tap('记住密码')
  await page.tap('登录')
  await settle()
  storage.delete('dangjian.cadre.session')

  platform.calls.length = 0
  const again = await open('pages/login/login')
  await again.tap('登录')
  await settle()
  expect(platform.calls[0][2]).toMatchObject({ account: '13800000001', password: 'Secret123' })
})

test('the initial password is reminded of, and the member may go on', async () => {
  platform.on('POST', '/api/auth/sessions', { status: 201, body: { ...answer, passwordChange: 'REMIND' } })
  const page = await open('pages/login/login')
  await page.type(0, '13800000001')
  await page.type(1, '13800000001')
  await page.tap('登录')
  await settle()

  expect(platform.modals[0]).toMatchObject({ title: '请修改初始密码', cancelText: '以后再说' })
  platform.modals[0].success({ confirm: true })
  expect(platform.moves.at(-1)).toEqual(['navigateTo', '/pages/profile/password'])
})

test('without a network it says so and keeps what was typed', async () => {
  platform.on('POST', '/api/auth/sessions', 'offline')
  const page = await open('pages/login/login')
  await page.type(0, '13800000001')
  await page.type(1, 'Secret123')
  await page.tap('登录')
  await settle()

  expect(page.text()).toContain('网络连接不上,请检查网络后重试')
  expect(page.text()).toContain('登录')
})

test('who has turned 两步验证 on is asked for the code after the password', async () => {
  platform.on('POST', '/api/auth/sessions', {
    status: 401,
    body: { code: 'SECOND_FACTOR_REQUIRED', detail: '请输入身份验证器中的动态验证码' },
  })
  const page = await open('pages/login/login')
  await page.type(0, '13800000001')
  await page.type(1, 'Secret123')
  await page.tap('登录')
  await settle()
  expect(page.text()).toContain('请输入身份验证器中的动态验证码')

  platform.on('POST', '/api/auth/sessions', { status: 201, body: answer })
  await page.type(2, '123456')
  await page.tap('登录')
  await settle()
  expect(platform.calls.at(-1)[2]).toMatchObject({ code: '123456' })
  expect(platform.moves).toEqual([['reLaunch', '/pages/index/index']])
})

test('SYS-30 the own devices are shown, and another one is ended after a question', async () => {
  const it = (id, current) => ({
    id,
    current,
    client: 'CADRE',
    system: current ? 'iOS 17' : 'Android 14',
    browser: '微信 8',
    ip: '10.0.0.1',
    loggedInAt: '2026-11-26T09:00:00+08:00',
    activeAt: '2026-11-26T09:30:00+08:00',
  })
  platform.on('GET', '/api/auth/me/sessions', { status: 200, body: [it('2', false), it('1', true)] })
  platform.on('DELETE', '/api/auth/me/sessions/2', { status: 204, body: '' })
  const page = await open('pages/profile/devices')
  await settle()
  expect(page.text()).toContain('本机')
  await page.tap('退出')
  expect(platform.modals.at(-1)).toMatchObject({ title: '退出该设备?' })
  await platform.modals.at(-1).success({ confirm: true })
  await settle()
  expect(
    platform.calls.some(([method, path]) => method === 'DELETE' && path === '/api/auth/me/sessions/2'),
  ).toBe(true)
})
