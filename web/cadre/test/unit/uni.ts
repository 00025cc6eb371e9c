import { vi } from 'vitest'

const memory = new Map<string, unknown>()

/** The parts of uni that the logic under test touches. */
export const uni = {
  getStorageSync: (key: string) => memory.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void memory.set(key, value),
  removeStorageSync: (key: string) => void memory.delete(key),
  request: vi.fn(),
  clear: () => memory.clear(),
}

vi.stubGlobal('uni', uni)
