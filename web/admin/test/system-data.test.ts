import type { MenuItem } from '@dangjian/api'
import { mount } from '@vue/test-utils'
import { ElConfigProvider } from 'element-plus'
import zhCn from 'element-plus/es/locale/lang/zh-cn'
import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, test } from 'vitest'
import { fieldsOf, operationsOf, type ApiDocument } from '@/apidocs/openapi'
import { parentsFor } from '@/menus/menus'
import ParametersPage from '@/parameters/ParametersPage.vue'
import { typesBelow } from '@/regions/regions'
import { useSession } from '@/session/store'
import { base, logIn, plugins, server, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)

test('a value that the server refuses shows its reason at the field (SYS-25)', async () => {
  const ratio = {
    id: '7',
    name: '会议召开最低签到比例',
    key: 'meeting.held.minRatio',
    type: 'DECIMAL',
    choices: [],
    rule: '数字,0到100',
    defaultValue: '50',
    value: '60',
    builtIn: true,
    remark: null,
    updatedAt: '2026-11-26T10:00:00.000+08:00',
  }
  const refusal = '请填写数字,0到100'
  logIn()
  server.use(
    http.get(`${base}/api/auth/parameters`, () =>
      HttpResponse.json({ items: [ratio], total: 1, page: 1, size: 20 }),
    ),
    http.put(`${base}/api/auth/parameters/7`, () =>
      HttpResponse.json(
        {
          status: 400,
          code: 'PARAMETER_VALUE',
          detail: refusal,
          errors: [{ field: 'value', message: refusal }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const page = () => h(ElConfigProvider, { locale: zhCn }, () => h(ParametersPage))
  const wrapper = mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  useSession().me = { permissions: ['system:config:edit'] } as never
  await until(() => expect(wrapper.text()).toContain('meeting.held.minRatio'))
  expect(button('删除')).toBeUndefined()

  await until(() => expect(button('修改')).toBeDefined())
  button('修改')!.click()
  await until(() => expect(button('确定')).toBeDefined())
  await until(() =>
    expect(document.querySelector<HTMLInputElement>('input[aria-label=参数键值]')?.value).toBe('60'),
  )
  button('确定')!.click()

  await until(() => expect(document.querySelector('.el-form-item__error')?.textContent).toContain(refusal))
})

test('neither a menu itself, nor what is below it, nor a button can stand above it (SYS-18)', () => {
  const menu = (id: string, type: MenuItem['type'], children: MenuItem[] = []) =>
    ({ id, type, name: id, children }) as MenuItem
  const tree = [
    menu('a', 'DIRECTORY', [menu('b', 'MENU', [menu('c', 'BUTTON')])]),
    menu('d', 'DIRECTORY', [menu('e', 'MENU')]),
  ]

  const parents = parentsFor(tree, 'd')

  expect(parents).toHaveLength(1)
  expect(parents[0]!.children.map((each) => each.id)).toEqual(['b'])
  expect(parents[0]!.children[0]!.children).toEqual([])
})

test('below a county come towns and villages, at the top provinces (SYS-28)', () => {
  expect(typesBelow('COUNTY').map((each) => each.label)).toEqual(['乡镇', '村'])
  expect(typesBelow(null).map((each) => each.label)).toEqual(['省'])
})

test('an OpenAPI document becomes operations with what they take and answer (SYS-29)', () => {
  const document: ApiDocument = {
    paths: {
      '/internal/jwks': { get: {} },
      '/api/auth/roles/{id}': {
        put: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: { content: { json: { schema: { $ref: '#/components/schemas/RoleForm' } } } },
          responses: { 204: {} },
        },
        get: {
          responses: { 200: { content: { json: { schema: { type: 'array', items: { type: 'string' } } } } } },
        },
      },
    },
    components: { schemas: { RoleForm: { required: ['name'], properties: { name: { type: 'string' } } } } },
  }

  const operations = operationsOf(document)

  expect(operations.map((each) => each.key)).toEqual(['GET /api/auth/roles/{id}', 'PUT /api/auth/roles/{id}'])
  expect(operations[0]!.answer).toBe('string[]')
  expect(operations[1]!.body).toBe('RoleForm')
  expect(fieldsOf(document, 'RoleForm')).toEqual([{ field: 'name', type: 'string', required: true }])
})
