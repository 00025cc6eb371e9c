import '@dangjian/tokens/tokens.css'
import { createApp } from 'vue'
import App from './App.vue'
import { guard } from './session/session'
import './wall/wall.css'

if (guard()) createApp(App).mount('#app')
