import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const gateway = process.env.DANGJIAN_GATEWAY ?? 'http://127.0.0.1:8000'

export default defineConfig({
  base: '/screen/',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'number-flow-vue' } } })],
  server: { proxy: { '/api': gateway, '/admin': gateway } },
  build: { target: 'es2020' },
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'] },
})
