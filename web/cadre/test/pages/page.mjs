import path from 'node:path'
import simulate from 'miniprogram-simulate'
import { stack } from './setup.mjs'

const root = path.resolve('dist/build/mp-weixin')

/** Opens a compiled page as WeChat would. */
export async function open(route, query = {}) {
  const page = simulate.render(
    simulate.load(path.join(root, route), 'page', { rootPath: root, compiler: 'official' }),
  )
  const parent = document.createElement('wrapper')
  Object.assign(page.instance, { route, __route__: route })
  stack.length = 0
  stack.push(page.instance)
  page.attach(parent)
  page.instance.onLoad?.(query)
  page.instance.onShow?.()
  page.instance.onReady?.()
  await settle()
  return {
    page,
    text: () => parent.textContent.replace(/\s+/g, ' '),
    all: (selector) => [...parent.querySelectorAll(selector)],
    byText: (words) => innermost(parent, words),
    async type(index, value) {
      fire(parent.querySelectorAll('wx-input')[index], 'input', { value })
      await settle()
    },
    async fire(selector, type, detail) {
      fire(parent.querySelector(selector), type, detail)
      await settle()
    },
    async tap(words) {
      fire(tappable(innermost(parent, words)), 'tap', {})
      await settle()
    },
  }
}

export const settle = (ms = 40) => simulate.sleep(ms)

function innermost(parent, words) {
  const all = [...parent.querySelectorAll('*')]
  const exact = all.filter((each) => each.textContent.trim() === words)
  const found = exact.length ? exact : all.filter((each) => each.textContent.includes(words))
  if (!found.length) throw new Error(`no element says ${words}: ${parent.textContent.replace(/\s+/g, ' ')}`)
  return found[found.length - 1]
}

/** The element itself; taps bubble to the one that listens. */
const tappable = (element) => {
  let at = element
  while (at && !at.__wxElement?.triggerEvent) at = at.parentElement
  return at
}

function fire(element, type, detail) {
  element.__wxElement.triggerEvent(type, detail, { bubbles: true, composed: true })
}
