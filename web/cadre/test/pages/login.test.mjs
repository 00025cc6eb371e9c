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
