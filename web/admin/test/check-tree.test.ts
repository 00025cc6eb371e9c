import { flushPromises, mount } from '@vue/test-utils'
import { h, ref } from 'vue'
import { afterEach, expect, test } from 'vitest'
import CheckTree from '@/tree/CheckTree.vue'
import { plugins, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const nodes = [
  { id: 'town', name: 'A镇党委', children: [{ id: 'one', name: '一支部' }, { id: 'two', name: '二支部' }] },
  { id: 'other', name: 'B镇党委' },
]

function open() {
  const checked = ref<string[]>([])
  const page = () =>
    h(CheckTree, {
      nodes,
      label: '数据权限',
      modelValue: checked.value,
      'onUpdate:modelValue': (now: string[]) => (checked.value = now),
    })
  mount({ render: page }, { attachTo: document.body, global: { plugins: plugins() } })
  return checked
}

const box = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('.switches .el-checkbox')].find((it) =>
    it.textContent?.includes(words),
  )!
/** It has shown the stored choice and links again. */
async function shown() {
  await until(() => expect(document.querySelector('.el-tree-node__content')).not.toBeNull())
  await flushPromises()
  expect(box('父子联动').classList.contains('is-checked')).toBe(true)
}
const tick = (name: string) =>
  [...document.querySelectorAll('.el-tree-node__content')]
    .find((it) => it.textContent?.includes(name))!
    .querySelector<HTMLElement>('.el-checkbox')!
    .click()

test('SYS-12 with 父子联动 a ticked parent ticks all its children', async () => {
  const checked = open()
  await shown()
  tick('A镇党委')
  await until(() => expect([...checked.value].sort()).toEqual(['one', 'town', 'two']))
})

test('SYS-12 without 父子联动 only the parent is ticked', async () => {
  const checked = open()
  await shown()
  box('父子联动').click()
  await until(() => expect(box('父子联动').classList.contains('is-checked')).toBe(false))
  tick('A镇党委')
  await until(() => expect(checked.value).toEqual(['town']))
})

test('SYS-12 全选/全不选 ticks everything and nothing', async () => {
  const checked = open()
  await shown()
  box('全选').click()
  await until(() => expect([...checked.value].sort()).toEqual(['one', 'other', 'town', 'two']))
  box('全选').click()
  await until(() => expect(checked.value).toEqual([]))
})
