import type { RevealField } from '@dangjian/api'
import { onScopeDispose, reactive, ref } from 'vue'
import { api } from '@/api'

/** Whose number is asked for. */
export interface Wanted {
  id: string
  name: string
  field: RevealField
}

export const revealLabels: Record<RevealField, string> = { idCard: '身份证号', phone: '手机号码' }

/** Whole numbers that were asked for with a reason (H03); each is forgotten when its time is over. */
export function useReveals() {
  const shown = reactive<Record<string, string>>({})
  const wanted = ref<Wanted | null>(null)
  const asking = ref(false)
  const timers = new Map<string, number>()
  const keyOf = (id: string, field: RevealField) => `${id}.${field}`

  function hide(key: string) {
    window.clearTimeout(timers.get(key))
    timers.delete(key)
    delete shown[key]
  }

  function hideAll() {
    Object.keys(shown).forEach(hide)
  }

  function ask(next: Wanted) {
    wanted.value = next
    asking.value = true
  }

  /** The person asked has moved on by the time of the answer: the value still belongs to whom it was asked for. */
  async function reveal(reason: string) {
    const { id, field } = wanted.value!
    const answer = await api.org.reveal(id, [field], reason)
    const key = keyOf(id, field)
    hide(key)
    shown[key] = answer[field] ?? ''
    timers.set(
      key,
      window.setTimeout(() => hide(key), answer.seconds * 1000),
    )
  }

  onScopeDispose(hideAll)
  return {
    wanted,
    asking,
    ask,
    reveal,
    hideAll,
    of: (id: string, field: RevealField): string | undefined => shown[keyOf(id, field)],
  }
}

export type Reveals = ReturnType<typeof useReveals>
