import uni from '@dcloudio/vite-plugin-uni'
import { defineConfig, type Plugin } from 'vite'

/** The shared tokens hang on `:root`, which a mini-program does not know; its root is `page`. */
const tokensOnPage: Plugin = {
  name: 'tokens-on-page',
  enforce: 'pre',
  transform: (code, id) => (id.includes('tokens.css') ? code.replace(':root', 'page') : undefined),
}

export default defineConfig({ plugins: [tokensOnPage, uni()] })
