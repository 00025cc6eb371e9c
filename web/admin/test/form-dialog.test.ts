import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, reactive } from 'vue'
import FormDialog from '@/form/FormDialog.vue'
import { plugins, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const form = reactive({ name: '' })
const Host = defineComponent({
  props: { open: Boolean },
  emits: ['update:open'],
  setup: (props, { emit }) => {
    const set = (open: boolean) => emit('update:open', open)
    const input = () => h('input', { class: 'el-input__inner', onInput: (e: Event) => (form.name = (e.target as HTMLInputElement).value) })
    return () => h(FormDialog, { title: '新增', form, submit: async () => undefined, modelValue: props.open, 'onUpdate:modelValue': set }, input)
  },
})
const button = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)!

test('what was typed while the dialog was still coming up is not lost without a question', async () => {
  const wrapper = mount(Host, { props: { open: false }, attachTo: document.body, global: { plugins: plugins() } })
  await wrapper.setProps({ open: true })
  await flushPromises()
  const input = document.querySelector<HTMLInputElement>('.el-input__inner')!
  input.value = '测试'
  input.dispatchEvent(new Event('input'))

  wrapper.findComponent({ name: 'ElDialog' }).vm.$emit('opened')
  await flushPromises()
  button('取消').click()

  await until(() => expect(document.body.textContent).toContain('填写的内容还没有保存'))
  expect(wrapper.emitted('update:open')).toBeUndefined()
})
