import type { Home } from '@dangjian/api'
import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import { api } from '@/session/session'

/** 党员活动分析 follows the board, but no more often than this. */
const pause = 2_000

/** Meetings by type; missing when the account may not see them. */
export function useAnalysis(changed: Ref<unknown>) {
  const byType = shallowRef<Home['byType']>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load() {
    timer = undefined
    byType.value = await api.screen.home().then(
      (home) => home.byType,
      () => byType.value,
    )
  }

  watch(changed, () => (timer ??= setTimeout(load, pause)))
  void load()
  onBeforeUnmount(() => clearTimeout(timer))
  return byType
}
