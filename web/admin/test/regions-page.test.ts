import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test } from 'vitest'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import RegionsPage from '@/regions/RegionsPage.vue'
import { base, logIn, plugins, server, until } from './server'

afterEach(() => {
  document.body.innerHTML = ''
  localStorage.clear()
})

const region = (id: string, name: string) => ({
  id,
  parentId: null,
  parentName: null,
  code: '45',
  name,
  type: 'PROVINCE',
  sort: 1,
  status: 'ENABLED',
  leaf: true,
})

function open(names: string[]) {
  logIn()
  server.use(
    http.get(`${base}/api/auth/regions`, () =>
      HttpResponse.json(names.map((name, i) => region(String(i), name))),
    ),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(RegionsPage))
  return mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
}

const press = (label: string) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click()

test('SYS-28 刷新 reads the list again', async () => {
  const names = ['广西壮族自治区']
  const wrapper = open(names)
  await until(() => expect(wrapper.text()).toContain('广西壮族自治区'))
  names.push('云南省')
  press('刷新')
  await until(() => expect(wrapper.text()).toContain('云南省'))
})

test('SYS-28 a search shows what it found below all that it lies in, and counts only the former', async () => {
  const wrapper = open(['云南省'])
  const town = { ...region('3', '八达镇'), hit: true, children: [] }
  const county = { ...region('2', '西林县'), hit: false, leaf: false, children: [town] }
  server.use(http.get(`${base}/api/auth/regions/search`, () => HttpResponse.json([county])))
  await until(() => expect(wrapper.text()).toContain('云南省'))
  await wrapper.find('input').setValue('八达')
  await wrapper.find('form').trigger('submit')
  await until(() => expect(wrapper.text()).toContain('找到 1 个地区'))
  await until(() => expect(wrapper.text()).toContain('八达镇'))
  expect(wrapper.text()).toMatch(/西林县.*八达镇/s)
  expect(wrapper.text()).not.toContain('云南省')
})

test('SYS-28 columns can be chosen, and the choice is remembered', async () => {
  const wrapper = open(['广西壮族自治区'])
  await until(() => expect(wrapper.text()).toContain('区划代码'))
  press('选择列')
  const choice = () =>
    [...document.querySelectorAll<HTMLElement>('.el-checkbox')].find((it) => it.textContent === '区划代码')
  await until(() => expect(choice()).toBeDefined())
  choice()!.click()
  await until(() => expect(wrapper.find('table').text()).not.toContain('区划代码'))
  wrapper.unmount()
  const again = open(['广西壮族自治区'])
  await until(() => expect(again.text()).toContain('广西壮族自治区'))
  expect(again.find('table').text()).not.toContain('区划代码')
})
