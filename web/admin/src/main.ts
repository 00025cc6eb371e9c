import '@dangjian/tokens/tokens.css'
import 'element-plus/dist/index.css'
import './style/element.css'
import './style/base.css'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { isProblem } from '@dangjian/api'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { loadBrand } from './brand'
import { router } from './router'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: false,
      // A refusal will not change by asking again; a restarting service will.
      retry: (count, error) => count < 2 && isProblem(error) && (error.status === 0 || error.status >= 502),
    },
  },
})

void loadBrand()
createApp(App).use(createPinia()).use(VueQueryPlugin, { queryClient }).use(router).mount('#app')
