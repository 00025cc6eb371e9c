import type { Page, PageQuery } from '@dangjian/api'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { useLocalStorage } from '@vueuse/core'
import { computed, onActivated, reactive, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { FilterValues } from './types'
import { useSlow } from './useSlow'

interface Options<Row> {
  /** Name of the list: key of the cache and of what is remembered on this computer. */
  name: string
  /** All filters with their empty values. */
  filters?: FilterValues
  /** Narrowing from outside the filter bar, for instance the chosen node of a tree. */
  within?: MaybeRefOrGetter<Record<string, string | undefined>>
  load: (query: PageQuery & Record<string, unknown>, signal: AbortSignal) => Promise<Page<Row>>
  size?: number
}

/** State of a list page (00 §0.7): what is typed, what is searched for, page, order, rows. */
export function useList<Row>(options: Options<Row>) {
  const empty = { ...options.filters }
  const draft = reactive<FilterValues>({ ...empty })
  const searched = shallowRef<FilterValues>({ ...empty })
  const page = ref(1)
  const size = useLocalStorage(`dangjian.list.${options.name}.size`, options.size ?? 10)
  const sort = ref<string>()

  const criteria = computed(() => ({ ...searched.value, ...toValue(options.within) }))
  const query = computed(() => ({ ...criteria.value, page: page.value, size: size.value, sort: sort.value }))
  const result = useQuery({
    queryKey: [options.name, query],
    queryFn: ({ signal }) => options.load(query.value, signal),
    placeholderData: keepPreviousData,
    // What was true a moment ago, before somebody added or removed a row, is not an answer to a new search.
    staleTime: 0,
  })
  // The page comes to the front again: others may have changed what it shows.
  onActivated(() => {
    if (!result.isFetching.value) void result.refetch()
  })

  // A narrower list starts at its first page.
  watch([() => JSON.stringify(criteria.value), size, sort], () => (page.value = 1), { flush: 'sync' })

  const rows = computed(() => result.data.value?.items ?? [])
  const total = computed(() => Number(result.data.value?.total ?? 0))
  watch(result.data, (data) => {
    // The last row of the last page is gone: show the page that is the last one now.
    const last = Math.max(1, Math.ceil(Number(data?.total ?? 0) / size.value))
    if (data && data.items.length === 0 && page.value > last) page.value = last
  })

  function trimmed(): FilterValues {
    return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, (value ?? '').trim()]))
  }

  /** Asks the server even when nothing was changed. */
  function search() {
    const before = JSON.stringify(query.value)
    searched.value = trimmed()
    page.value = 1
    if (JSON.stringify(query.value) === before) void result.refetch()
  }

  function reset() {
    Object.assign(draft, empty)
    search()
  }

  return {
    name: options.name,
    draft,
    criteria,
    page,
    size,
    sort,
    rows,
    total,
    filtered: computed(() => Object.values(searched.value).some((value) => value !== '')),
    loading: result.isFetching,
    waiting: useSlow(result.isPending),
    stale: useSlow(result.isFetching, 600),
    ready: computed(() => !result.isPending.value),
    error: result.error,
    search,
    reset,
    refresh: () => result.refetch(),
  }
}

export type List<Row> = ReturnType<typeof useList<Row>>
