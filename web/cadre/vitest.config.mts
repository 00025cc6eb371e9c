import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('src', import.meta.url)) }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        define: { 'process.env.UNI_PLATFORM': '"mp-weixin"', 'import.meta.env.VITE_API_BASE': '""' },
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles: ['test/unit/uni.ts'] },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.mjs'],
          environment: 'jsdom',
          globalSetup: ['test/pages/build.mjs'],
          setupFiles: ['test/pages/setup.mjs'],
          // One page runtime per file; its modules keep state.
          isolate: true,
        },
      },
    ],
  },
})
