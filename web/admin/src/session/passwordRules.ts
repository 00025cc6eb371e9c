import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api'

/** What a new password must be; the server has the last word, and the rule may be changed by a parameter. */
export function usePasswordRules(wanted: Ref<boolean>) {
  const rules = useQuery({
    queryKey: ['password-rules'],
    queryFn: () => api.security.passwordRules(),
    enabled: wanted,
  })
  const words = computed(() => rules.data.value?.words ?? '')
  const shortest = computed(() => rules.data.value?.shortest ?? 8)
  return { words, shortest }
}
