import { mount } from '@vue/test-utils'
import { ElMessage } from 'element-plus'
import { afterEach, expect, test } from 'vitest'
import App from '@/App.vue'
import { act } from '@/form/act'

afterEach(() => ElMessage.closeAll())

test('whoever works fast is told of each thing, however many messages are still there', async () => {
  mount(App, { global: { stubs: { RouterView: true } } })
  for (const name of ['甲', '乙', '丙', '丁', '戊']) await act(async () => undefined, `${name} 已保存`)
  const told = [...document.querySelectorAll('.el-message')].map((it) => it.textContent)
  expect(told).toEqual(['甲 已保存', '乙 已保存', '丙 已保存', '丁 已保存', '戊 已保存'])
})
