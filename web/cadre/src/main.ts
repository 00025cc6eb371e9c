import { createSSRApp } from 'vue'
import '@dangjian/tokens/tokens.css'
import App from './App.vue'

export function createApp() {
  return { app: createSSRApp(App) }
}
