import { ref, shallowRef } from 'vue'

/** A load takes long on a weak network; say so instead of leaving the member in doubt. */
const slowAfter = 5_000

/** One thing that a page shows: its value, whether it is on its way, slow, or failed. A failed reload keeps the old value. */
export function useLoad<T>(load: () => Promise<T>) {
  const value = shallowRef<T>()
  const busy = ref(false)
  const slow = ref(false)
  const error = shallowRef<unknown>()
  let latest = 0

  async function run(): Promise<void> {
    const mine = ++latest
    busy.value = true
    const timer = setTimeout(() => (slow.value = true), slowAfter)
    try {
      const answer = await load()
      if (mine !== latest) return
      value.value = answer
      error.value = undefined
    } catch (reason) {
      if (mine === latest) error.value = reason
    } finally {
      clearTimeout(timer)
      if (mine === latest) busy.value = slow.value = false
    }
  }

  return { value, busy, slow, error, run }
}
