import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { sessionKey } from '@dangjian/api'
import LoginPage from '@/session/LoginPage.vue'
import { base, plugins, server, settle, until } from './server'

async function open(to?: string) {
  const page = { template: '<div />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/login', component: LoginPage },
      { path: '/:rest(.*)*', component: page },
    ],
  })
  await router.push({ path: '/login', query: to ? { to } : {} })
  const wrapper = mount(LoginPage, { global: { plugins: [...plugins(), router as never] } })
  await settle()
  return { wrapper, router }
}

function answer(passwordChange = 'NONE') {
  server.use(
    http.get(`${base}/api/auth/me/password-rules`, () =>
      HttpResponse.json({ shortest: 8, words: '至少 8 位,同时包含字母和数字' }),
    ),
    http.post(`${base}/api/auth/sessions`, async ({ request }) => {
      const { password } = (await request.json()) as { password: string }
      if (password !== 'right')
        return HttpResponse.json({ code: 'BAD_CREDENTIALS', detail: '账号或密码错误' }, { status: 401 })
      const body = { accessToken: 'a', refreshToken: 'r', expiresIn: 600, passwordChange }
      return HttpResponse.json(body, { status: 201 })
    }),
  )
}

async function logIn(wrapper: Awaited<ReturnType<typeof open>>['wrapper'], password: string) {
  await wrapper.find('input[aria-label=账号]').setValue('13800000001')
  await wrapper.find('input[aria-label=密码]').setValue(password)
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('a wrong password is said in the words of the server and leaves no session', async () => {
  answer()
  const { wrapper } = await open()
  await logIn(wrapper, 'wrong')
  await until(() => expect(wrapper.find('[role=alert]').text()).toBe('账号或密码错误'))
  expect(localStorage.getItem(sessionKey)).toBeNull()
})

test('nothing is sent without account or password', async () => {
  const { wrapper } = await open()
  await wrapper.find('form').trigger('submit')
  expect(wrapper.find('[role=alert]').text()).toBe('请输入账号')
})

test('after the login the wanted page opens; only the account is remembered', async () => {
  answer()
  const { wrapper, router } = await open('/org/members')
  await wrapper.find('input[type=checkbox]').setValue(true)
  await logIn(wrapper, 'right')
  await until(() => expect(router.currentRoute.value.path).toBe('/org/members'))
  expect(localStorage.getItem('dangjian.account')).toBe('13800000001')
  expect(JSON.stringify({ ...localStorage })).not.toContain('right')
})

test('a link from outside cannot lead to another site', async () => {
  answer()
  const { wrapper, router } = await open('//evil.example')
  await logIn(wrapper, 'right')
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/'))
})

test('an initial password has to be replaced before anything else', async () => {
  answer('REQUIRED')
  const { wrapper, router } = await open()
  await logIn(wrapper, 'right')
  await until(() => expect(wrapper.text()).toContain('请先修改初始密码'))
  expect(router.currentRoute.value.path).toBe('/login')

  await wrapper.find('input[aria-label=新密码]').setValue('short')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.find('[role=alert]').text()).toBe('新密码至少 8 位')

  server.use(
    http.put(`${base}/api/auth/me/password`, async ({ request }) => {
      expect(await request.json()).toEqual({ oldPassword: 'right', newPassword: 'Kiefer-2026' })
      return new HttpResponse(null, { status: 204 })
    }),
  )
  await wrapper.find('input[aria-label=新密码]').setValue('Kiefer-2026')
  await wrapper.find('input[aria-label=确认密码]').setValue('Kiefer-2026')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(router.currentRoute.value.path).toBe('/'))
})

test('SYS-01 a captcha shows when the server asks for it, is sent once and renewed', async () => {
  const sent: unknown[] = []
  let drawn = 0
  server.use(
    http.post(`${base}/api/auth/captchas`, () =>
      HttpResponse.json({ id: `c${++drawn}`, image: 'data:,x' }, { status: 201 }),
    ),
    http.post(`${base}/api/auth/sessions`, async ({ request }) => {
      const form = (await request.json()) as Record<string, string>
      sent.push(form)
      const errors = [{ field: 'captcha', message: '请输入图片验证码' }]
      if (form.captcha !== 'GOOD')
        return HttpResponse.json({ code: 'CAPTCHA_WRONG', detail: '验证码不正确', errors }, { status: 401 })
      return HttpResponse.json(
        { accessToken: 'a', refreshToken: 'r', expiresIn: 600, passwordChange: 'NONE' },
        { status: 201 },
      )
    }),
  )
  const { wrapper, router } = await open()
  expect(wrapper.find('input[aria-label=图片验证码]').exists()).toBe(false)
  await logIn(wrapper, 'right')
  await until(() => expect(wrapper.find('img[alt^=验证码图片]').exists()).toBe(true))
  await wrapper.find('input[aria-label=图片验证码]').setValue('BAD')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(drawn).toBe(2))
  expect((wrapper.find('input[aria-label=图片验证码]').element as HTMLInputElement).value).toBe('')
  await wrapper.find('input[aria-label=图片验证码]').setValue('GOOD')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(router.currentRoute.value.path).toBe('/'))
  expect(sent).toHaveLength(3)
  expect(sent[2]).toMatchObject({ captchaId: 'c2', captcha: 'GOOD' })
})

test('SYS-01 another person at the same computer is not asked for the picture of the account before', async () => {
  server.use(
    http.post(`${base}/api/auth/captchas`, () =>
      HttpResponse.json({ id: 'c1', image: 'data:image/png;base64,' }),
    ),
    http.post(`${base}/api/auth/sessions`, () =>
      HttpResponse.json(
        {
          code: 'BAD',
          detail: '账号或密码错误',
          errors: [{ field: 'captcha', message: '请输入图片验证码' }],
        },
        { status: 401 },
      ),
    ),
  )
  const { wrapper } = await open()
  await logIn(wrapper, 'wrong')
  await until(() => expect(wrapper.find('input[aria-label=图片验证码]').exists()).toBe(true))
  await wrapper.find('input[aria-label=账号]').setValue('13800000002')
  expect(wrapper.find('input[aria-label=图片验证码]').exists()).toBe(false)
})

test('the code of the second factor is asked for after the password', async () => {
  server.use(
    http.post(`${base}/api/auth/sessions`, async ({ request }) => {
      const { code } = (await request.json()) as Record<string, string>
      if (code !== '123456')
        return HttpResponse.json(
          { code: code ? 'SECOND_FACTOR_WRONG' : 'SECOND_FACTOR_REQUIRED', detail: '动态验证码不正确' },
          { status: 401 },
        )
      return HttpResponse.json(
        { accessToken: 'a', refreshToken: 'r', expiresIn: 600, passwordChange: 'NONE' },
        { status: 201 },
      )
    }),
  )
  const { wrapper, router } = await open()
  await logIn(wrapper, 'right')
  await until(() => expect(wrapper.text()).toContain('两步验证'))
  expect(wrapper.find('[role=alert]').text()).toBe('')
  await wrapper.find('input[aria-label=动态验证码]').setValue('000000')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(wrapper.find('[role=alert]').text()).toBe('动态验证码不正确'))
  await wrapper.find('input[aria-label=动态验证码]').setValue('123456')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(router.currentRoute.value.path).toBe('/'))
})
