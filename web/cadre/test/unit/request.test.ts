import { beforeEach, expect, test } from 'vitest'
import { get, onSignedOut, request } from '@/http/request'
import { readSession, writeSession } from '@/http/session'
import { uni } from './uni'

interface Sent {
  method: string
  url: string
  header: Record<string, string>
  data?: { refreshToken?: string }
  success(answer: { statusCode: number; data: unknown }): void
  fail(reason: { errMsg: string }): void
}

const sent: Sent[] = []
let signedOut = 0

/** Answers each request in turn by what the platform would do. */
function platform(answer: (request: Sent) => { statusCode: number; data?: unknown } | string) {
  uni.request.mockImplementation((options: Sent) => {
    sent.push(options)
    queueMicrotask(() => {
      const made = answer(options)
      if (typeof made === 'string') options.fail({ errMsg: made })
      else options.success({ data: undefined, ...made })
    })
  })
}

beforeEach(() => {
  sent.length = 0
  signedOut = 0
  uni.clear()
  onSignedOut(() => signedOut++)
  writeSession({ accessToken: 'old', refreshToken: 'r1', expiresAt: 0 })
})

const renewing = (options: Sent) => {
  if (options.url.endsWith('/refresh'))
    return { statusCode: 201, data: { accessToken: 'new', refreshToken: 'r2', expiresIn: 600 } }
  return options.header.authorization === 'Bearer new'
    ? { statusCode: 200, data: options.url }
    : { statusCode: 401 }
}

test('many requests at once renew the token once', async () => {
  platform(renewing)
  expect(await Promise.all(['/a', '/b', '/c'].map((path) => get(path)))).toEqual(['/a', '/b', '/c'])
  expect(sent.filter(({ url }) => url.endsWith('/refresh')).map(({ data }) => data?.refreshToken)).toEqual([
    'r1',
  ])
  expect(readSession()).toMatchObject({ accessToken: 'new', refreshToken: 'r2' })
})

test('a refused renewal ends the login and says so', async () => {
  platform(() => ({ statusCode: 401, data: { code: 'SESSION_ENDED', detail: '登录已失效' } }))
  await expect(get('/a')).rejects.toMatchObject({ status: 401, message: '登录已失效' })
  expect(readSession()).toBeNull()
  expect(signedOut).toBeGreaterThan(0)
})

test('a platform that restarts does not end the login', async () => {
  platform(({ url }) => ({ statusCode: url.endsWith('/refresh') ? 503 : 401 }))
  await expect(get('/a')).rejects.toMatchObject({ status: 503 })
  expect(readSession()?.refreshToken).toBe('r1')
  expect(signedOut).toBe(0)
})

test('a wrong password is no ended login', async () => {
  writeSession(null)
  platform(() => ({ statusCode: 401, data: { code: 'ACCOUNT_NOT_FOUND', detail: '账号不存在' } }))
  await expect(request('POST', '/api/auth/sessions', {})).rejects.toMatchObject({ code: 'ACCOUNT_NOT_FOUND' })
  expect(signedOut).toBe(0)
})

test.each([
  ['request:fail timeout', 'TIMEOUT', '网络较慢'],
  ['request:fail ', 'NETWORK', '网络连接不上'],
])('%s is told as %s', async (errMsg, code, words) => {
  platform(() => errMsg)
  await expect(get('/a')).rejects.toMatchObject({ status: 0, code, message: expect.stringContaining(words) })
})

test('empty query values are left out, others are escaped', async () => {
  platform(() => ({ statusCode: 200 }))
  await get('/a', { name: '党 课', type: '', page: 1, signed: false, orgId: undefined })
  expect(sent[0]?.url).toBe('/a?name=%E5%85%9A%20%E8%AF%BE&page=1&signed=false')
})
