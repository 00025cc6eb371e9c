import { mount } from '@vue/test-utils'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { h } from 'vue'
import { useSession } from '@/session/store'
import TransfersPage from '@/transfers/TransfersPage.vue'
import { base, logIn, plugins, server, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const waiting = {
  id: '9',
  memberId: '1',
  memberName: '测试党员甲',
  memberType: 'FULL',
  fromName: 'A支部',
  toName: 'B支部',
  status: 'REQUESTED',
  requester: '张三',
  requestedAt: '2026-11-26T10:00:00+08:00',
}
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

async function open(permissions: string[]) {
  logIn()
  server.use(
    http.get(`${base}/api/org/organizations/tree`, () => HttpResponse.json([])),
    http.get(`${base}/api/org/transfers`, () =>
      HttpResponse.json({ items: [waiting], total: 1, page: 1, size: 10 }),
    ),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(TransfersPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('测试党员甲'))
  return wrapper
}

test('the receiving side accepts after a question that names the person', async () => {
  await open(['org:transfer:decide'])
  const sent = vi.fn()
  server.use(
    http.post(`${base}/api/org/transfers/9/accept`, () => {
      sent()
      return new HttpResponse(null, { status: 204 })
    }),
  )

  button('接收')!.click()
  await until(() => expect(document.body.textContent).toContain('接收 测试党员甲?'))
  ;[...document.querySelectorAll<HTMLButtonElement>('.el-message-box button')].at(-1)!.click()

  await until(() => expect(sent).toHaveBeenCalledOnce())
})

test('without the permission nothing can be decided', async () => {
  await open([])
  expect(button('接收')).toBeUndefined()
  expect(button('拒绝')).toBeUndefined()
})
