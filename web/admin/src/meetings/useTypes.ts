import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** 会议类型 (MEET-05) as choices. */
export function useTypes() {
  const types = useQuery({
    queryKey: ['meeting-types'],
    queryFn: () => api.meeting.types(),
    staleTime: 3_600_000,
  })
  return computed(() => (types.data.value ?? []).map(({ code, name }) => ({ value: code, label: name })))
}
