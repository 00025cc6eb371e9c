import type { Dictionaries, Option } from '@dangjian/api'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'
import { useSession } from '@/session/store'

const hour = 3_600_000

/** Choices of the member form and labels of its codes. */
export function useLookups() {
  const session = useSession()
  const dictionaries = useQuery({
    queryKey: ['dictionaries'],
    queryFn: () => api.org.dictionaries(),
    staleTime: hour,
  })
  const posts = useQuery({ queryKey: ['post-options'], queryFn: () => api.org.posts(), staleTime: 60_000 })
  const roles = useQuery({
    queryKey: ['role-options'],
    queryFn: () => api.auth.roleOptions(),
    staleTime: 60_000,
    enabled: computed(() => session.can('system:account:roles')),
  })

  const of = (name: keyof Dictionaries) => computed(() => dictionaries.data.value?.[name] ?? [])
  return {
    nations: of('nations'),
    educations: of('educations'),
    personnelCategories: of('personnelCategories'),
    memberStatuses: of('memberStatuses'),
    orgTypes: of('orgTypes'),
    partyStatuses: of('partyStatuses'),
    politics: of('politics'),
    gridDuties: of('gridDuties'),
    posts: computed(() => posts.data.value ?? []),
    postOptions: computed<Option[]>(() =>
      (posts.data.value ?? []).map((post) => ({ label: post.name, value: post.id })),
    ),
    roles: computed(() => roles.data.value ?? []),
  }
}

/** Label of a dictionary value; an unknown value shows as it is. */
export const labelOf = (options: Option[], value: string | null) =>
  options.find((option) => option.value === value)?.label ?? value ?? ''
