import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test, vi } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import MassesPage from '@/masses/MassesPage.vue'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, until } from './server'

const town = { id: '2', parentId: '1', name: 'A镇', level: 'TOWN', selectable: true, children: [] }
const county = {
  id: '1',
  parentId: null,
  name: '测试县',
  level: 'COUNTY',
  selectable: true,
  children: [town],
}
const worker = {
  id: '7',
  accountId: '70',
  account: '166****0007',
  name: '测试网格员甲',
  gridId: '3',
  gridName: 'B村',
  duty: '网格员',
  sex: 'MALE',
  nation: '壮族',
  politics: '群众',
  education: '高中',
  phone: '166****0007',
  status: 'ENABLED',
  createdAt: '2026-01-01T00:00:00+08:00',
}
const asked = vi.fn()

afterEach(() => (document.body.innerHTML = ''))

async function open(permissions: string[]) {
  logIn()
  asked.mockReset()
  server.use(
    http.get(`${base}/api/org/towns/options`, () => HttpResponse.json([county])),
    http.get(`${base}/api/org/mass-accounts`, ({ request }) => {
      const query = new URL(request.url).searchParams
      asked(Object.fromEntries(query))
      return HttpResponse.json({ items: [worker], total: 1286, page: 1, size: 50 })
    }),
    http.get(`${base}/api/org/dictionaries`, () => HttpResponse.json({})),
    http.get(`${base}/api/org/posts`, () => HttpResponse.json([])),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(MassesPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('共 1286 条'))
  return wrapper
}
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

test('a click on a town narrows the list of fifty per page (ORG-12)', async () => {
  const wrapper = await open([])
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ size: '50' }))

  await until(() => expect(wrapper.text()).toContain('A镇'))
  const node = [...document.querySelectorAll<HTMLElement>('.el-tree-node__content')].find(
    (each) => each.textContent === 'A镇',
  )!
  node.click()

  await until(() => expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ gridId: '2' })))
})

test('switching off asks before, naming the person (ORG-15)', async () => {
  await open(['org:mass:edit'])
  const sent = vi.fn()
  server.use(
    http.put(`${base}/api/org/mass-accounts/7/status`, async ({ request }) => {
      sent(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )

  await until(() => expect(document.querySelector('[aria-label="测试网格员甲的状态"]')).not.toBeNull())
  document
    .querySelector<HTMLElement>('[aria-label="测试网格员甲的状态"]')!
    .closest<HTMLElement>('.el-switch')!
    .click()
  await until(() => expect(document.body.textContent).toContain('停用 测试网格员甲 的账号?'))
  expect(sent).not.toHaveBeenCalled()
  button('停用')!.click()

  await until(() => expect(sent).toHaveBeenCalledWith({ status: 'DISABLED' }))
})

test('buttons without permission are not there (SYS-16)', async () => {
  await open(['org:mass:edit', 'system:account:roles'])
  await until(() => expect(button('分配角色')).toBeDefined())
  expect(button('新增')).toBeUndefined()
  expect(button('重置密码')).toBeUndefined()
})
