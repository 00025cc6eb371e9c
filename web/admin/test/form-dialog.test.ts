import { ApiProblem } from '@dangjian/api'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, reactive, type PropType } from 'vue'
import FormDialog from '@/form/FormDialog.vue'
import { plugins, until } from './server'

afterEach(() => (document.body.innerHTML = ''))

const form = reactive({ name: '' })
const Host = defineComponent({
  props: {
    open: Boolean,
    submit: { type: Function as PropType<() => Promise<unknown>>, default: async () => undefined },
  },
  emits: ['update:open'],
  setup: (props, { emit }) => {
    const set = (open: boolean) => emit('update:open', open)
    const input = () =>
      h('input', {
        class: 'el-input__inner',
        onInput: (e: Event) => (form.name = (e.target as HTMLInputElement).value),
      })
    return () =>
      h(
        FormDialog,
        { title: '新增', form, submit: props.submit, modelValue: props.open, 'onUpdate:modelValue': set },
        input,
      )
  },
})
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)!

test('what was typed while the dialog was still coming up is not lost without a question', async () => {
  const wrapper = mount(Host, {
    props: { open: false },
    attachTo: document.body,
    global: { plugins: plugins() },
  })
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

test('a refused field is no longer marked once it is changed', async () => {
  const refuse = async () => {
    throw new ApiProblem(409, 'EXISTS', '名称已存在', [{ field: 'name', message: '名称已存在' }])
  }
  const wrapper = mount(Host, {
    props: { open: true, submit: refuse },
    attachTo: document.body,
    global: { plugins: plugins() },
  })
  await until(() => expect(button('确定')).toBeTruthy())
  button('确定').click()
  await until(() => expect(document.body.textContent).toContain('名称已存在'))
  form.name = '另一个'
  await until(() => expect(document.body.textContent).not.toContain('名称已存在'))
  wrapper.unmount()
})
