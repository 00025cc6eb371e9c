import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { ApiClient, ApiProblem, queryString, services } from '../src'
import { base, client, loggedIn, memoryTokens, server } from './server'

function guarded(valid: string, calls: string[] = []) {
  return http.get(`${base}/api/auth/me`, ({ request }) => {
    calls.push(request.headers.get('authorization') ?? '')
    if (request.headers.get('authorization') === `Bearer ${valid}`) return HttpResponse.json({ ok: true })
    return HttpResponse.json({ code: 'UNAUTHENTICATED' }, { status: 401 })
  })
}

test('a refused access token is renewed and the request is sent again', async () => {
  const tokens = loggedIn()
  const calls: string[] = []
  server.use(
    guarded('a2', calls),
    http.post(`${base}/api/auth/sessions/refresh`, async ({ request }) => {
      expect(await request.json()).toEqual({ refreshToken: 'r1' })
      return HttpResponse.json({ accessToken: 'a2', refreshToken: 'r2', expiresIn: 600 })
    }),
  )

  expect(await client(tokens).get('/api/auth/me')).toEqual({ ok: true })

  expect(calls).toEqual(['Bearer a1', 'Bearer a2'])
  expect(tokens.read()).toMatchObject({ accessToken: 'a2', refreshToken: 'r2' })
})

test('SYS-01 a console says how long nobody has touched it when it renews its tokens', async () => {
  let sent: unknown
  server.use(
    guarded('a2'),
    http.post(`${base}/api/auth/sessions/refresh`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ accessToken: 'a2', refreshToken: 'r2', expiresIn: 600 })
    }),
  )
  await new ApiClient({ baseUrl: base, tokens: loggedIn(), idleSeconds: () => 95 }).get('/api/auth/me')
  expect(sent).toEqual({ refreshToken: 'r1', idleSeconds: 95 })
})

test('ten requests at once renew once', async () => {
  let refreshes = 0
  server.use(
    guarded('a2'),
    http.post(`${base}/api/auth/sessions/refresh`, () => {
      refreshes++
      return HttpResponse.json({ accessToken: 'a2', refreshToken: 'r2', expiresIn: 600 })
    }),
  )
  const api = client(loggedIn())

  await Promise.all(Array.from({ length: 10 }, () => api.get('/api/auth/me')))

  expect(refreshes).toBe(1)
})

test('a token that another window renewed is used without a second renewal', async () => {
  const tokens = loggedIn('a1', 'r1')
  server.use(
    http.get(`${base}/api/auth/me`, ({ request }) => {
      if (request.headers.get('authorization') === 'Bearer a2') return HttpResponse.json({ ok: true })
      tokens.write({ accessToken: 'a2', refreshToken: 'r2', expiresAt: 0 })
      return HttpResponse.json({}, { status: 401 })
    }),
  )

  expect(await client(tokens).get('/api/auth/me')).toEqual({ ok: true })
})

test('a refused refresh token ends the session', async () => {
  const tokens = loggedIn()
  const signedOut = vi.fn()
  server.use(
    guarded('a2'),
    http.post(`${base}/api/auth/sessions/refresh`, () =>
      HttpResponse.json({ code: 'SESSION_REVOKED' }, { status: 401 }),
    ),
  )

  await expect(client(tokens, signedOut).get('/api/auth/me')).rejects.toMatchObject({ status: 401 })

  expect(tokens.read()).toBeNull()
  expect(signedOut).toHaveBeenCalledOnce()
})

test('a service that is restarting during renewal does not end the session', async () => {
  const tokens = loggedIn()
  const signedOut = vi.fn()
  server.use(
    guarded('a2'),
    http.post(`${base}/api/auth/sessions/refresh`, () => new HttpResponse('<html>', { status: 503 })),
  )

  await expect(client(tokens, signedOut).get('/api/auth/me')).rejects.toMatchObject({ status: 503 })

  expect(tokens.read()).not.toBeNull()
  expect(signedOut).not.toHaveBeenCalled()
})

test('wrong credentials are shown as they come and never renewed', async () => {
  server.use(
    http.post(`${base}/api/auth/sessions`, () =>
      HttpResponse.json({ code: 'BAD_CREDENTIALS', detail: '账号或密码错误' }, { status: 401 }),
    ),
  )

  const login = services(client(loggedIn())).auth.login('admin', 'wrong')

  await expect(login).rejects.toMatchObject({
    status: 401,
    code: 'BAD_CREDENTIALS',
    message: '账号或密码错误',
  })
})

test('a login keeps the tokens of its answer', async () => {
  const tokens = memoryTokens(null)
  server.use(
    http.post(`${base}/api/auth/sessions`, async ({ request }) => {
      expect(await request.json()).toEqual({ account: 'admin', password: 'p', client: 'ADMIN' })
      const answer = { accessToken: 'a', refreshToken: 'r', expiresIn: 600, passwordChange: 'NONE' }
      return HttpResponse.json(answer, { status: 201 })
    }),
  )

  await services(client(tokens)).auth.login('admin', 'p')

  expect(tokens.read()).toMatchObject({ accessToken: 'a', refreshToken: 'r' })
  expect(tokens.read()!.expiresAt).toBeGreaterThan(Date.now() + 590_000)
})

test('problem+json keeps code, words, fields and trace', async () => {
  const body = {
    code: 'VALIDATION',
    detail: '请检查填写内容',
    errors: [{ field: 'idCard', message: '身份证号已存在' }],
    traceId: 't1',
  }
  server.use(http.post(`${base}/api/org/members`, () => HttpResponse.json(body, { status: 400 })))

  const problem = await client(loggedIn())
    .post('/api/org/members', {})
    .catch((e: unknown) => e)

  expect(problem).toBeInstanceOf(ApiProblem)
  expect(problem).toMatchObject({ status: 400, code: 'VALIDATION', message: '请检查填写内容', traceId: 't1' })
  expect((problem as ApiProblem).errors).toEqual([{ field: 'idCard', message: '身份证号已存在' }])
})

test.each([
  [403, '没有权限进行此操作,如有需要请联系管理员'],
  [429, '操作太频繁,请稍后再试'],
  [502, '服务正在启动或暂不可用,请稍后重试'],
  [500, '服务出错了,请稍后重试'],
])('an answer %i without a problem body gets a sentence', async (status, words) => {
  server.use(http.get(`${base}/x`, () => new HttpResponse('<html>', { status })))

  await expect(client(loggedIn()).get('/x')).rejects.toMatchObject({ status, message: words })
})

test('no connection is a problem with status 0', async () => {
  server.use(http.get(`${base}/x`, () => HttpResponse.error()))

  await expect(client(loggedIn()).get('/x')).rejects.toMatchObject({ status: 0, code: 'NETWORK' })
})

test('a download brings its file name', async () => {
  server.use(
    http.get(`${base}/api/org/members/export`, () => {
      const name = `attachment; filename*=UTF-8''${encodeURIComponent('党员信息.xlsx')}`
      return new HttpResponse(new Blob(['x']), { headers: { 'content-disposition': name } })
    }),
  )

  const { blob, fileName } = await services(client(loggedIn())).org.exportMembers({ name: '甲' })

  expect(fileName).toBe('党员信息.xlsx')
  expect(await blob.text()).toBe('x')
})

test('empty filters are not sent', () => {
  expect(queryString({ page: 1, name: '', phone: undefined, postId: null, read: false })).toBe(
    '?page=1&read=false',
  )
  expect(queryString({ id: ['1', '2'] })).toBe('?id=1&id=2')
  expect(queryString({})).toBe('')
})
