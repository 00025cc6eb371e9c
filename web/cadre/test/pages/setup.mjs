// A small stand-in for WeChat: storage, navigation and requests, which the tests answer with `platform.on`.
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterEach, expect, vi } from 'vitest'

const require = createRequire(import.meta.url)
globalThis.App = (options) => (globalThis.__app = options)
globalThis.getApp = () => globalThis.__app
globalThis.Page = (options) => options

/** What a page throws while it is drawn is only told here, and leaves it blank. */
const told = vi.spyOn(console, 'error').mockName('console.error')
afterEach(() => {
  const words = told.mock.calls.map((call) => call.join(' '))
  told.mockClear()
  expect(words).toEqual([])
})

/** Pages that are open, lowest first. */
export const stack = []
globalThis.getCurrentPages = () => stack

await import('miniprogram-simulate')

const memory = new Map()
export const storage = memory

const routes = new Map()
export const platform = {
  /** Requests that were sent: [method, path, body]. */
  calls: [],
  /** Navigation: [name, url]. */
  moves: [],
  toasts: [],
  modals: [],
  /** An answer is {status, body}, after so many milliseconds; a function of the request that gives one; or 'offline'. */
  on(method, path, answer) {
    routes.set(`${method} ${path}`, answer)
  },
  reset() {
    routes.clear()
    memory.clear()
    stack.length = 0
    for (const list of [this.calls, this.moves, this.toasts, this.modals]) list.length = 0
  },
}

function request(options) {
  const url = options.url.replace(/^https?:\/\/[^/]+/, '')
  const [address] = url.split('?')
  platform.calls.push([options.method ?? 'GET', url, options.data])
  const answer = routes.get(`${options.method ?? 'GET'} ${address}`)
  const task = { abort() {}, onChunkReceived() {}, onHeadersReceived() {}, offChunkReceived() {} }
  if (address.endsWith('/stream')) return task
  setTimeout(() => {
    const found =
      typeof answer === 'function' ? answer({ url, body: options.data, header: options.header }) : answer
    if (found === 'offline') options.fail?.({ errMsg: 'request:fail ' })
    else if (found) options.success?.({ statusCode: found.status ?? 200, data: found.body, header: {} })
    else
      options.success?.({
        statusCode: 404,
        data: { code: 'NOT_FOUND', detail: `没有 ${address}` },
        header: {},
      })
    options.complete?.({})
  }, answer?.after ?? 0)
  return task
}

const move = (name) => (options) => {
  platform.moves.push([name, options?.url])
  setTimeout(() => options?.success?.({}), 0)
}

const info = {
  platform: 'devtools',
  windowWidth: 390,
  windowHeight: 844,
  pixelRatio: 2,
  SDKVersion: '3.0.0',
  language: 'zh_CN',
  version: '8',
}

Object.assign(globalThis.wx, {
  getStorageSync: (key) => memory.get(key) ?? '',
  setStorageSync: (key, value) => memory.set(key, value),
  removeStorageSync: (key) => memory.delete(key),
  getSystemInfoSync: () => info,
  getAppBaseInfo: () => info,
  getDeviceInfo: () => info,
  getWindowInfo: () => info,
  getLaunchOptionsSync: () => ({}),
  getEnterOptionsSync: () => ({}),
  canIUse: () => true,
  onAppShow() {},
  onAppHide() {},
  getNetworkType: ({ success }) => success({ networkType: 'wifi' }),
  onNetworkStatusChange() {},
  setNavigationBarTitle() {},
  showToast: ({ title }) => platform.toasts.push(title),
  showModal: (options) => platform.modals.push(options),
  request,
  reLaunch: move('reLaunch'),
  navigateTo: move('navigateTo'),
  redirectTo: move('redirectTo'),
  navigateBack: move('navigateBack'),
  scanCode: ({ success }) => success({ result: 'DJM1.scanned' }),
  createSelectorQuery() {
    const query = {
      in: () => query,
      select: () => query,
      selectAll: () => query,
      boundingClientRect: () => query,
      exec: (done) => done?.([]),
    }
    return query
  },
})

require(path.resolve('dist/build/mp-weixin/app.js'))
globalThis.__app.onLaunch?.call(globalThis.__app, { path: 'pages/index/index', query: {}, scene: 1001 })
