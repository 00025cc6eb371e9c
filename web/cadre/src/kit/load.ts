import { ref, shallowRef } from 'vue'

/** One thing that a page shows: its value, whether it is on its way, or failed. A failed reload keeps the old value. */
export function useLoad<T>(load: () => Promise<T>) {
  const value = shallowRef<T>()
  const busy = ref(false)
  const error = shallowRef<unknown>()
  let latest = 0

  async function run(): Promise<void> {
    const mine = ++latest
    busy.value = true
    try {
      const answer = await load()
      if (mine !== latest) return
      value.value = answer
      error.value = undefined
    } catch (reason) {
      if (mine === latest) error.value = reason
    } finally {
      if (mine === latest) busy.value = false
    }
  }

  return { value, busy, error, run }
}
