import { ref } from 'vue'
import type { TabKey } from './tabs'

/** The tab in front. It survives going to a page and back. */
export const current = ref<TabKey>('home')
