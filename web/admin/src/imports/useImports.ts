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
  // A small file has often ended before it is looked at for the first time: its end counts, too.
  const awaited = new Set<string>()
  watch(job.data, (now) => {
    if (!now) return
    if (now.status === 'RUNNING') awaited.add(now.id)
    else if (awaited.delete(now.id)) {
      void list.refetch()
      onEnd()
    }
  })

  return {
    current: computed(() => (id.value ? job.data.value : undefined)),
    recent: computed(() => all.value.slice(0, 5).map((each) => ({ id: each.id, label: label(each) }))),
    /** Shows an import; one that was `started` just now changes the list of whoever waits for it. */
    async follow(next: string, started = false) {
      if (started) awaited.add(next)
      id.value = next
      await job.refetch()
    },
  }
}
