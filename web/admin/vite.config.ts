import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

const gateway = process.env.DANGJIAN_GATEWAY ?? 'http://127.0.0.1:8000'

export default defineConfig({
  base: '/admin/',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    vue(),
    // Component styles come from one style sheet (main.ts), so that a lazily loaded page never arrives unstyled.
    components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: false })] }),
  ],
  server: { proxy: { '/api': gateway, '/screen': gateway } },
  build: { target: 'es2020', chunkSizeWarningLimit: 900 },
  test: {
    environment: 'jsdom',
    // One browser document for all files: building a new one for each costs more than the tests.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
