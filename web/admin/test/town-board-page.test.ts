import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test, vi } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import TownBoardPage from '@/boards/TownBoardPage.vue'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, until } from './server'

const node = (id: string, parentId: string | null, name: string, level: string, children: object[] = []) => ({
  id,
  parentId,
  name,
  level,
  selectable: true,
  children,
})
const county = node('1', null, 'XX县', 'COUNTY', [
  node('2', '1', 'A镇', 'TOWN', [node('3', '2', 'B村', 'VILLAGE')]),
])
const member = (board: string, i: number) => ({
  id: `${board}${i}`,
  townId: '3',
  board,
  name: `${board === 'PARTY_COMMITTEE' ? '党' : '村'}成员${i}`,
  post: '委员',
  photoId: null,
  photoUrl: null,
  phone: '138****0001',
  sort: i,
})
const sizes: Record<string, number> = { PARTY_COMMITTEE: 5, VILLAGERS_COMMITTEE: 3 }
const asked = vi.fn()

afterEach(() => (document.body.innerHTML = ''))

async function open(permissions: string[]) {
  logIn()
  asked.mockReset()
  server.use(
    http.get(`${base}/api/org/towns/options`, () => HttpResponse.json([county])),
    http.get(`${base}/api/org/town-boards`, ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      asked(query)
      const total = sizes[query.board!]!
      const items = Array.from({ length: total }, (_, i) => member(query.board!, i + 1))
      return HttpResponse.json({ items, total, page: 1, size: 50 })
    }),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(TownBoardPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('A镇'))
  return wrapper
}
const choose = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.el-tree-node__content')]
    .find((each) => each.textContent === name)!
    .click()
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

async function openVillage(permissions: string[]) {
  const wrapper = await open(permissions)
  choose('A镇')
  document.querySelector<HTMLInputElement>('.org-tree input')!.value = 'B村'
  document.querySelector<HTMLInputElement>('.org-tree input')!.dispatchEvent(new Event('input'))
  await until(() => expect(document.querySelector('.el-tree')!.textContent).toContain('B村'))
  choose('B村')
  const query = { townId: '3', board: 'PARTY_COMMITTEE' }
  await until(() => expect(asked).toHaveBeenLastCalledWith(expect.objectContaining(query)))
  await until(() => expect(wrapper.text()).toContain('共 5 条'))
  return wrapper
}

test('a village searched and clicked shows its way and its members (ORG-32)', async () => {
  const wrapper = await openVillage([])
  expect(wrapper.find('.way').text()).toBe('XX县>A镇>B村')
  expect(wrapper.text()).toContain('党成员5')
  expect(button('新增')).toBeUndefined()
})

test('the two tabs show five and three members (ORG-33)', async () => {
  const wrapper = await openVillage([])
  document.querySelector<HTMLElement>('#tab-VILLAGERS_COMMITTEE')!.click()

  await until(() => expect(wrapper.text()).toContain('共 3 条'))
  expect(wrapper.text()).toContain('村成员3')
  expect(wrapper.text()).not.toContain('党成员1')
})

test('the county has no board of its own', async () => {
  const wrapper = await open([])
  choose('XX县')
  await until(() => expect(wrapper.text()).toContain('班子成员录入在乡镇或村(社区)下'))
  expect(asked).not.toHaveBeenCalled()
})

test('deleting asks before, naming person and board (ORG-34)', async () => {
  await openVillage(['org:townboard:remove'])
  const sent = vi.fn()
  server.use(
    http.delete(`${base}/api/org/town-boards/PARTY_COMMITTEE1`, () => {
      sent()
      return new HttpResponse(null, { status: 204 })
    }),
  )

  await until(() => expect(button('删除')).toBeDefined())
  button('删除')!.click()
  await until(() => expect(document.body.textContent).toContain('删除班子成员 党成员1?'))
  expect(document.body.textContent).toContain('B村村(社区)党组织委员会')
  expect(sent).not.toHaveBeenCalled()
  ;[...document.querySelectorAll<HTMLElement>('.el-message-box button')]
    .find((each) => each.textContent?.trim() === '删除')!
    .click()
  await until(() => expect(sent).toHaveBeenCalled())
})
