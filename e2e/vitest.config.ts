import { defineConfig } from 'vitest/config'
import { ByFolder } from './lib/order.ts'

// One platform, shared by all: files run one after the other, faults last because they stop parts of it.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    fileParallelism: false,
    setupFiles: ['./lib/failed.ts'],
    sequence: { sequencer: ByFolder },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['verbose'],
  },
})
