import type { ImportApi, ImportJob } from '@dangjian/api'
import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { toMinute } from '@/time'

const words = { RUNNING: '进行中', DONE: '已完成', FAILED: '未完成' }

function label(job: ImportJob): string {
  const kind = job.dryRun ? '(只检查)' : ''
  return `${toMinute(job.createdAt)} ${job.fileName}${kind} · ${words[job.status]} · 成功 ${job.done},有误 ${job.failed}`
}

/** Follows one import until it ends and lists the person's recent ones. */
export function useImports(api: ImportApi, open: Ref<boolean>, onEnd: () => void) {
  const id = ref<string>()
  const list = useQuery({ queryKey: ['imports', api.base], queryFn: () => api.recent(), enabled: open })
  const job = useQuery({
    queryKey: ['imports', api.base, id],
    queryFn: () => api.state(id.value!),
    enabled: () => id.value !== undefined,
    refetchInterval: (query) => (query.state.data?.status === 'RUNNING' ? 1000 : false),
  })
  const all = computed(() => list.data.value ?? [])

  // An import that still runs is found again when the dialog opens.
  watch(all, (jobs) => (id.value ??= jobs.find((each) => each.status === 'RUNNING')?.id))
  watch(
    () => job.data.value?.status,
    (now, before) => {
      if (before !== 'RUNNING' || now === 'RUNNING') return
      void list.refetch()
      onEnd()
    },
  )

  return {
    current: computed(() => (id.value ? job.data.value : undefined)),
    recent: computed(() => all.value.slice(0, 5).map((each) => ({ id: each.id, label: label(each) }))),
    async follow(next: string) {
      id.value = next
      await job.refetch()
    },
  }
}
