import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test, vi } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import PostsPage from '@/posts/PostsPage.vue'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, settle, until } from './server'

const posts = ['书记', '组织委员', '纪检委员', '宣传委员'].map((name, i) => ({
  id: String(i + 1),
  name,
  sort: i,
  description: null,
  committee: true,
  secretary: i === 0,
}))

afterEach(() => (document.body.innerHTML = ''))

async function open(permissions: string[]) {
  logIn()
  server.use(
    http.get(`${base}/api/org/posts`, ({ request }) => {
      const name = new URL(request.url).searchParams.get('name') ?? ''
      return HttpResponse.json(posts.filter((post) => post.name.includes(name)))
    }),
  )
  const wrapper = mountPage()
  useSession().me = { permissions } as never
  await until(() => expect(wrapper.text()).toContain('共 4 条'))
  return wrapper
}
function mountPage() {
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(PostsPage))
  return mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
}
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

test('searching 委员 shows three posts (ORG-21)', async () => {
  const wrapper = await open([])

  await wrapper.find('input[aria-label=职务名称]').setValue('委员')
  await wrapper.find('form').trigger('submit')

  await until(() => expect(wrapper.text()).toContain('共 3 条'))
  expect(wrapper.text()).toContain('纪检委员')
})

test('an empty answer says why and offers a way out', async () => {
  const wrapper = await open([])

  await wrapper.find('input[aria-label=职务名称]').setValue('没有这个')
  await wrapper.find('form').trigger('submit')

  await until(() => expect(wrapper.text()).toContain('没有符合条件的职务'))
  expect(button('清空筛选')).toBeDefined()
})

test('a refused list shows the words of the server and a retry', async () => {
  logIn()
  const refusal = { code: 'FORBIDDEN', detail: '没有查看职务的权限' }
  server.use(http.get(`${base}/api/org/posts`, () => HttpResponse.json(refusal, { status: 403 })))
  const wrapper = mountPage()

  await until(() => expect(wrapper.text()).toContain('没有查看职务的权限'))
  expect(button('重试')).toBeDefined()
})

test('buttons without permission are not there', async () => {
  await open(['org:post:edit'])
  expect(button('新增')).toBeUndefined()
  expect(button('修改')).toBeDefined()
  expect(button('删除')).toBeUndefined()
})

test('a refused field stands under its field, the dialog stays open', async () => {
  await open(['org:post:add'])
  const sent = vi.fn()
  server.use(
    http.post(`${base}/api/org/posts`, async ({ request }) => {
      sent(await request.json())
      const errors = [{ field: 'name', message: '职务名称已存在' }]
      return HttpResponse.json({ code: 'TAKEN', detail: '职务名称已存在', errors }, { status: 409 })
    }),
  )

  button('新增')!.click()
  await until(() => expect(button('确定')).toBeDefined())
  await settle()
  button('确定')!.click()
  const fieldError = () => document.querySelector('.el-form-item__error')?.textContent ?? ''
  await until(() => expect(fieldError()).toContain('请填写职务名称'))
  expect(sent).not.toHaveBeenCalled()

  const input = document.querySelector<HTMLInputElement>('.el-dialog input')!
  input.value = '书记'
  input.dispatchEvent(new Event('input'))
  await settle()
  button('确定')!.click()
  await until(() => expect(fieldError()).toContain('职务名称已存在'))

  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ name: '书记', committee: false }))
  expect(document.querySelector('.el-dialog [role=alert]')?.textContent).toContain('职务名称已存在')
})
