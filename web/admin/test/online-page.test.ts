import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import OnlinePage from '@/online/OnlinePage.vue'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const row = (id: string, name: string, current = false) => ({
  id,
  accountId: id,
  account: '138****0001',
  name,
  orgName: '一支部',
  client: 'CADRE',
  ip: '10.0.0.1',
  browser: '微信 8',
  system: 'Android 14',
  loggedInAt: '2026-11-26T09:00:00+08:00',
  activeAt: '2026-11-26T09:30:00+08:00',
  current,
})

const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

function open(permissions: string[]) {
  logIn()
  let rows = [row('1', '管理员', true), row('2', '测试党员甲')]
  const asked: string[] = []
  server.use(
    http.get(`${base}/api/auth/online-sessions`, ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({ items: rows, total: rows.length, page: 1, size: 10 })
    }),
    http.get(`${base}/api/auth/organization-options`, () =>
      HttpResponse.json([{ id: '12', name: '甲镇党委', selectable: true, children: [] }]),
    ),
    http.delete(`${base}/api/auth/online-sessions/2`, () => {
      rows = rows.slice(0, 1)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(OnlinePage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  return { wrapper, asked }
}

test('SYS-30 a login is ended after a question that names its user; the own one is not offered', async () => {
  const { wrapper } = open(['monitor:online:kick'])
  await until(() => expect(wrapper.text()).toContain('测试党员甲'))
  expect(wrapper.text()).toContain('当前登录')
  expect(
    [...document.querySelectorAll('button')].filter((each) => each.textContent?.trim() === '强退'),
  ).toHaveLength(1)
  button('强退')!.click()
  await until(() => expect(document.body.textContent).toContain('强制退出 测试党员甲?'))
  document.querySelector<HTMLElement>('.el-message-box .el-button--danger')!.click()
  await until(() => expect(wrapper.text()).not.toContain('测试党员甲'))
})

test('SYS-30 the list shows the organisation and is narrowed to one of the tree', async () => {
  const { wrapper, asked } = open([])
  await until(() => expect(wrapper.text()).toContain('一支部'))
  button('展开')?.click()
  await until(() => expect(document.querySelector('[aria-label="所属组织"]')).not.toBeNull())
  document.querySelector<HTMLElement>('[aria-label="所属组织"]')!.click()
  await until(() => expect(document.querySelector('.el-tree-node')?.textContent).toContain('甲镇党委'))
  document.querySelector<HTMLElement>('.el-tree-node__content')!.click()
  await until(() => expect(asked.at(-1)).toContain('orgId=12'))
})

test('SYS-30 without the permission nobody is offered to be forced out', async () => {
  const { wrapper } = open([])
  await until(() => expect(wrapper.text()).toContain('测试党员甲'))
  expect(button('强退')).toBeUndefined()
})
