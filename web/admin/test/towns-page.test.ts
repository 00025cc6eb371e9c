import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test, vi } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import { useSession } from '@/session/store'
import TownsPage from '@/towns/TownsPage.vue'
import { base, logIn, plugins, server, settle, until } from './server'

const node = (id: string, name: string, level: string, change: object = {}) => ({
  id,
  parentId: null,
  name,
  level,
  code: null,
  sort: 1,
  status: 'ENABLED',
  orgId: '1',
  orgName: '县委',
  createdAt: '2026-01-01T00:00:00+08:00',
  selectable: true,
  children: [],
  ...change,
})
const towns = Array.from({ length: 8 }, (_, i) => node(`${i + 2}`, `${i + 1}号镇`, 'TOWN', { parentId: '1' }))

afterEach(() => (document.body.innerHTML = ''))

async function open(permissions: string[]) {
  logIn()
  server.use(
    http.get(`${base}/api/org/towns/tree`, () =>
      HttpResponse.json([node('1', '测试县', 'COUNTY', { children: towns })]),
    ),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(TownsPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('共 9 个'))
  return wrapper
}
const button = (words: string, nth = 0) =>
  [...document.querySelectorAll('button')].filter((each) => each.textContent?.trim() === words)[nth]

test('the county is open and shows its eight towns (ORG-23)', async () => {
  const wrapper = await open([])

  await until(() => expect(wrapper.text()).toContain('8号镇'))
  expect(button('新增子级')).toBeUndefined()
})

test('a new child is sent with the node that it was opened on (ORG-24)', async () => {
  await open(['org:town:add'])
  const sent = vi.fn()
  server.use(
    http.post(`${base}/api/org/towns`, async ({ request }) => {
      sent(await request.json())
      return HttpResponse.json({ id: '99' }, { status: 201 })
    }),
  )

  await until(() => expect(button('新增子级', 1)).toBeDefined())
  button('新增子级', 1)!.click()
  await until(() => expect(document.querySelector('.el-dialog')?.textContent).toContain('新增村(社区)'))
  await settle()
  const input = document.querySelector<HTMLInputElement>('.el-dialog input')!
  input.value = '新村'
  input.dispatchEvent(new Event('input'))
  await settle()
  button('确定')!.click()

  await until(() =>
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ parentId: '2', name: '新村', sort: 1 })),
  )
})

test('switching off asks before, naming the town (ORG-25)', async () => {
  await open(['org:town:edit'])
  const sent = vi.fn()
  server.use(
    http.put(`${base}/api/org/towns/2/status`, async ({ request }) => {
      sent(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )

  await until(() => expect(document.querySelector('[aria-label="1号镇的状态"]')).not.toBeNull())
  document
    .querySelector<HTMLElement>('[aria-label="1号镇的状态"]')!
    .closest<HTMLElement>('.el-switch')!
    .click()
  await until(() => expect(document.body.textContent).toContain('停用 1号镇?'))
  expect(sent).not.toHaveBeenCalled()
  button('停用')!.click()

  await until(() => expect(sent).toHaveBeenCalledWith({ status: 'DISABLED' }))
})
