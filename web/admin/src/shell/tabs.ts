import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { homePath } from './menus'

export interface Tab {
  name: string
  path: string
  title: string
}

const key = 'dangjian.tabs'

function stored(): Tab[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as Tab[]
  } catch {
    return []
  }
}

/** Open pages; a page that is in the list keeps its state while another one shows. */
export const useTabs = defineStore('tabs', () => {
  const tabs = ref<Tab[]>(stored())
  const reloading = ref('')
  const kept = computed(() => tabs.value.map((tab) => tab.name).filter((name) => name !== reloading.value))

  watch(tabs, (now) => sessionStorage.setItem(key, JSON.stringify(now)), { deep: true })

  const closable = (tab: Tab) => tab.path !== homePath

  function open(tab: Tab) {
    const known = tabs.value.find((each) => each.path === tab.path)
    if (known) known.title = tab.title
    else if (closable(tab)) tabs.value.push(tab)
    else tabs.value.unshift(tab)
  }

  /** Closes a tab and says where to go when it was the one in front. */
  function close(path: string): string {
    const at = tabs.value.findIndex((tab) => tab.path === path)
    tabs.value = tabs.value.filter((tab) => tab.path !== path || !closable(tab))
    return (tabs.value[at] ?? tabs.value[at - 1])?.path ?? homePath
  }

  function closeOthers(path: string) {
    tabs.value = tabs.value.filter((tab) => tab.path === path || !closable(tab))
  }

  function closeRight(path: string) {
    const at = tabs.value.findIndex((tab) => tab.path === path)
    tabs.value = tabs.value.filter((tab, i) => i <= at || !closable(tab))
  }

  /** Drops pages that the menu no longer has. */
  function keepOnly(paths: Set<string>) {
    tabs.value = tabs.value.filter((tab) => paths.has(tab.path))
  }

  return { tabs, kept, reloading, closable, open, close, closeOthers, closeRight, keepOnly }
})
