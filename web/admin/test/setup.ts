import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { server } from './server'

// jsdom has neither; Element asks for both.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView ??= () => undefined

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())
