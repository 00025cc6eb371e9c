import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** True once `busy` has lasted for `after` milliseconds: quick answers show no skeleton at all. */
export function useSlow(busy: Ref<boolean>, after = 300): Ref<boolean> {
  const slow = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    busy,
    (now) => {
      clearTimeout(timer)
      if (!now) slow.value = false
      else timer = setTimeout(() => (slow.value = true), after)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return slow
}
