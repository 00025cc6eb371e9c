import { ref } from 'vue'
import { act } from '@/form/act'
import { useSession } from '@/session/store'

/** 导出 of a list of persons: who may see whole numbers is asked whether the sheet shall have them (H03). */
export function usePersonExport(save: (reason?: string) => Promise<void>) {
  const { can } = useSession()
  const exporting = ref(false)
  const choosing = ref(false)

  async function start() {
    if (can('org:member:sensitive')) return void (choosing.value = true)
    exporting.value = true
    await act(() => save(), '导出完成')
    exporting.value = false
  }

  return { exporting, choosing, start, save }
}
