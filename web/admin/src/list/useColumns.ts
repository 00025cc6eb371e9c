import { useLocalStorage } from '@vueuse/core'
import { computed } from 'vue'
import type { Column } from './types'

/** Which columns of a list this computer shows; columns that are new since then show as designed. */
export function useColumns<Row>(name: string, columns: () => Column<Row>[]) {
  const chosen = useLocalStorage<Record<string, boolean>>(`dangjian.list.${name}.columns`, {})
  const isShown = (column: Column<Row>) => chosen.value[column.key] ?? !column.hidden
  return {
    shown: computed(() => columns().filter(isShown)),
    isShown,
    toggle(column: Column<Row>) {
      chosen.value = { ...chosen.value, [column.key]: !isShown(column) }
    },
    restore: () => (chosen.value = {}),
  }
}
