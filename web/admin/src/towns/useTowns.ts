import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** Towns, villages and hamlets that may be chosen: without what is switched off (ORG-25). */
export function useTowns() {
  const result = useQuery({
    queryKey: ['town-options'],
    queryFn: () => api.org.townOptions(),
    staleTime: 60_000,
  })
  return {
    tree: computed(() => result.data.value ?? []),
    loading: result.isPending,
    error: result.error,
    refresh: () => result.refetch(),
  }
}
