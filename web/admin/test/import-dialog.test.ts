import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { api } from '@/api'
import ImportDialog from '@/imports/ImportDialog.vue'
import { base, logIn, plugins, server, until } from './server'

const url = `${base}/api/org/mass-accounts/imports`
const job = {
  id: '9',
  fileName: '群众.xlsx',
  dryRun: false,
  status: 'RUNNING',
  total: 2,
  done: 1,
  failed: 1,
  message: null,
  createdAt: '2026-01-01T00:00:00+08:00',
  errors: [{ row: 3, name: '测试网格员乙', field: '手机号', message: '手机号码已存在' }],
}

afterEach(() => (document.body.innerHTML = ''))

async function open(state: object, recent = [{ ...job, errors: [] as object[] }]) {
  logIn()
  server.use(
    http.get(url, () => HttpResponse.json(recent)),
    http.get(`${url}/9`, () => HttpResponse.json({ ...job, ...state })),
  )
  const wrapper = mount(ImportDialog, {
    props: { modelValue: true, noun: '群众账号', api: api.org.massImports },
    attachTo: document.body,
    global: { plugins: plugins() },
  })
  await until(() =>
    expect(document.body.textContent).toContain(recent.length ? '最近的导入' : '下载导入模板'),
  )
  return wrapper
}
const button = () =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === '下载错误行')

test('refused rows are named and downloaded as a file (I02)', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const asked = vi.fn()
  server.use(
    http.get(`${url}/9/errors.xlsx`, () => {
      asked()
      return new HttpResponse('sheet')
    }),
  )
  await open({ status: 'DONE' })

  await until(() => expect(document.body.textContent).toContain('测试网格员乙'))
  button()!.click()

  await until(() => expect(clicked).toHaveBeenCalled())
  expect(asked).toHaveBeenCalledOnce()
})

test('an import without errors offers no file', async () => {
  await open({ status: 'DONE', done: 2, failed: 0, errors: [] })
  await until(() => expect(document.body.textContent).toContain('导入完成'))
  expect(button()).toBeUndefined()
})

test('ORG-09 a file that is in before the first look at it changes the list behind the dialog, too', async () => {
  const wrapper = await open({ status: 'DONE', failed: 0, errors: [] }, [])
  server.use(http.post(url, () => HttpResponse.json({ id: '9' }, { status: 201 })))
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [new File(['x'], '群众.xlsx')] })
  input.dispatchEvent(new Event('change'))

  await until(() => expect(document.body.textContent).toContain('导入完成'))
  expect(wrapper.emitted('done')).toHaveLength(1)
})
