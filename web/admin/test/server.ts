import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { setupServer } from 'msw/node'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { sessionKey } from '@dangjian/api'

export const server = setupServer()
/** Where jsdom sends relative addresses. */
export const base = location.origin

export function logIn() {
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 600_000 }
  localStorage.setItem(sessionKey, JSON.stringify(tokens))
}

export function plugins() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5_000 } } })
  return [createPinia(), [VueQueryPlugin, { queryClient }]] as never[]
}

/** Runs a composable inside a component and hands out what it returned. */
export function withSetup<T>(setup: () => T) {
  let result!: T
  const Host = defineComponent({
    setup() {
      result = setup()
      return () => h('div')
    },
  })
  const wrapper = mount(Host as Component, { global: { plugins: plugins() } })
  return { result, wrapper }
}

/** Waits for what a busy machine may take long to show. */
export const until = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000 })

export async function settle(rounds = 6) {
  for (let i = 0; i < rounds; i++) {
    await flushPromises()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
