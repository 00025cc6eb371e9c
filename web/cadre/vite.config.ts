import uni from '@dcloudio/vite-plugin-uni'
import { defineConfig, type Plugin } from 'vite'

/** The shared tokens hang on `:root`, which a mini-program does not know; its root is `page`. */
const tokensOnPage: Plugin = {
  name: 'tokens-on-page',
  enforce: 'pre',
  transform: (code, id) => (id.includes('tokens.css') ? code.replace(':root', 'page') : undefined),
}

/** uni's style sheet fetches shadows of a title bar from its maker's server; an app of ours asks nobody else. */
const noForeignImages: Plugin = {
  name: 'no-foreign-images',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        file.source = String(file.source).replace(/url\(https?:[^)]*\)/g, 'none')
      }
    }
  },
}

export default defineConfig({ plugins: [tokensOnPage, uni(), noForeignImages] })
