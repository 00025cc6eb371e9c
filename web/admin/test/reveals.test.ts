import { http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { useReveals } from '@/reveal/reveals'
import { base, logIn, server, withSetup } from './server'

afterEach(() => vi.useRealTimers())

function answer(seconds: number, sent: (body: unknown) => void = () => undefined) {
  logIn()
  server.use(
    http.post(`${base}/api/org/members/7/reveals`, async ({ request }) => {
      sent(await request.json())
      return HttpResponse.json({ idCard: null, phone: '13800000001', seconds, left: 49 })
    }),
  )
}

test('H03 a number is shown for its time and forgotten then', async () => {
  const sent = vi.fn()
  answer(0.2, sent)
  const { result: reveals } = withSetup(() => useReveals())

  reveals.ask({ id: '7', name: '测试党员甲', field: 'phone' })
  expect(reveals.asking.value).toBe(true)
  await reveals.reveal('核对党费缴纳信息')

  expect(sent).toHaveBeenCalledWith({ fields: ['phone'], reason: '核对党费缴纳信息' })
  expect(reveals.of('7', 'phone')).toBe('13800000001')
  expect(reveals.of('7', 'idCard')).toBeUndefined()
  expect(reveals.of('8', 'phone')).toBeUndefined()
  await vi.waitFor(() => expect(reveals.of('7', 'phone')).toBeUndefined())
})

test('H03 a refusal shows nothing and passes its words on', async () => {
  logIn()
  const refusal = { code: 'REVEAL_LIMIT', detail: '今天查看完整号码已达50人的上限' }
  server.use(
    http.post(`${base}/api/org/members/7/reveals`, () => HttpResponse.json(refusal, { status: 429 })),
  )
  const { result: reveals } = withSetup(() => useReveals())

  reveals.ask({ id: '7', name: '测试党员甲', field: 'phone' })

  await expect(reveals.reveal('核对党费缴纳信息')).rejects.toMatchObject({ code: 'REVEAL_LIMIT' })
  expect(reveals.of('7', 'phone')).toBeUndefined()
})
