import { mount } from '@vue/test-utils'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { h } from 'vue'
import DevelopmentPage from '@/development/DevelopmentPage.vue'
import { emptyMember, isReached, nextTypes } from '@/members/form'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, settle, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const person = {
  ...emptyMember('7'),
  id: '1',
  accountId: '2',
  name: '测试党员乙',
  orgName: 'B支部',
  idCard: '4510**********123X',
  phone: '138****0001',
  sex: 'MALE',
  memberType: 'PROBATIONARY',
  probationaryOn: '2026-09-01',
  photoUrl: null,
}
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

async function open(permissions: string[]) {
  logIn()
  server.use(
    http.get(`${base}/api/org/organizations/tree`, () => HttpResponse.json([])),
    http.get(`${base}/api/org/dictionaries`, () => HttpResponse.json({})),
    http.get(`${base}/api/org/posts`, () => HttpResponse.json([])),
    http.get(`${base}/api/org/development`, () =>
      HttpResponse.json({ items: [person], total: 1, page: 1, size: 50 }),
    ),
    http.get(`${base}/api/org/development/1`, () => HttpResponse.json(person)),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(DevelopmentPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('测试党员乙'))
  return wrapper
}

test('a step before its year is asked about, then saved as wished (ORG-29)', async () => {
  await open(['org:development:edit', 'org:development:promote'])
  const sent = vi.fn()
  server.use(
    http.put(`${base}/api/org/development/1`, async ({ request }) => {
      const confirmed = new URL(request.url).searchParams.get('confirmed')
      sent(confirmed)
      if (confirmed) return new HttpResponse(null, { status: 204 })
      return HttpResponse.json({ code: 'STAGE_TOO_SOON', detail: '预备党员未满一年' }, { status: 409 })
    }),
  )

  button('修改')!.click()
  await until(() => expect(button('确定')).toBeDefined())
  await settle()
  button('确定')!.click()
  await until(() => expect(document.body.textContent).toContain('预备党员未满一年'))
  button('确认,继续保存')!.click()

  await until(() => expect(sent.mock.calls).toEqual([[null], ['true']]))
})

test('who may see whole numbers is asked for a reason before the export has them (ORG-30, H03)', async () => {
  URL.createObjectURL = () => 'blob:sheet'
  const asked = vi.fn()
  server.use(
    http.get(`${base}/api/org/development/export`, ({ request }) => {
      asked(new URL(request.url).searchParams.get('reason'))
      return HttpResponse.arrayBuffer(new ArrayBuffer(4))
    }),
  )
  const wrapper = await open(['org:development:export'])
  button('导出')!.click()
  await until(() => expect(asked.mock.calls).toEqual([[null]]))
  wrapper.unmount()

  await open(['org:development:export', 'org:member:sensitive'])
  button('导出')!.click()
  await until(() => expect(document.body.textContent).toContain('导出发展人员信息'))
  const whole = [...document.querySelectorAll<HTMLElement>('.el-radio')].find(
    (it) => it.textContent === '完整号码',
  )!
  whole.querySelector('input')!.click()
  await until(() => expect(document.querySelector('textarea')).not.toBeNull())
  const reason = document.querySelector('textarea')!
  reason.value = '核对发展对象材料'
  reason.dispatchEvent(new Event('input'))
  ;[...document.querySelectorAll('.el-dialog button')]
    .find((it) => it.textContent?.trim() === '导出')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await until(() => expect(asked).toHaveBeenLastCalledWith('核对发展对象材料'))
})

test('buttons without permission are not there', async () => {
  await open([])
  expect(button('新增')).toBeUndefined()
  expect(button('修改')).toBeUndefined()
  expect(button('删除')).toBeUndefined()
})

test('types go one step at a time, dates belong to stages that were reached (ORG-28)', () => {
  expect(nextTypes('ACTIVIST')).toEqual(['ACTIVIST', 'DEVELOPMENT_TARGET'])
  expect(nextTypes('FULL')).toEqual(['FULL'])
  expect(isReached('DEVELOPMENT_TARGET', 'activistOn')).toBe(true)
  expect(isReached('DEVELOPMENT_TARGET', 'probationaryOn')).toBe(false)
})
