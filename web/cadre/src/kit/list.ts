import type { Page } from '@dangjian/api'
import { computed, ref, shallowRef } from 'vue'

/**
 * An endless list: `reload` starts anew, `restart` does so for another question, whose answer must not stand under old entries, `more` adds the next page;
 * entries that moved between pages appear once.
 */
export function useList<T extends { id: string }>(load: (page: number) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([])
  const total = ref<number>()
  const busy = ref(false)
  const error = shallowRef<unknown>()
  let page = 0
  let latest = 0

  const ended = computed(() => total.value !== undefined && items.value.length >= total.value)
  const empty = computed(() => total.value === 0)

  async function fetchPage(next: number): Promise<void> {
    const mine = ++latest
    busy.value = true
    try {
      const answer = await load(next)
      if (mine !== latest) return
      const before = next === 1 ? [] : items.value
      const known = new Set(before.map(({ id }) => id))
      const added = answer.items.filter(({ id }) => !known.has(id))
      items.value = [...before, ...added]
      // A page without anything new ends the list, whatever the total says.
      total.value = added.length ? answer.total : items.value.length
      page = next
      error.value = undefined
    } catch (reason) {
      if (mine === latest) error.value = reason
    } finally {
      if (mine === latest) busy.value = false
    }
  }

  const reload = () => fetchPage(1)
  const restart = () => {
    items.value = []
    total.value = undefined
    return reload()
  }
  const more = async () => {
    if (!busy.value && !ended.value) await fetchPage(page + 1)
  }

  return { items, total, busy, error, ended, empty, reload, restart, more }
}
