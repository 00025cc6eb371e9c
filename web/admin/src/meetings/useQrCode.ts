import { messageOf, type QrCode } from '@dangjian/api'
import { toDataURL } from 'qrcode'
import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { api } from '@/api'

/** A code is exchanged this long before it dies, so that nobody scans one that has just expired. */
const aheadMs = 4_000
/** Bounds for computers whose clock is wrong. */
const oldestMs = 20_000
const youngestMs = 5_000

/** The code of a meeting, drawn and renewed for as long as there is a meeting id. */
export function useQrCode(meetingId: Ref<string | null>) {
  const picture = ref('')
  const seconds = ref(0)
  const problem = ref('')
  let code: QrCode | null = null
  let askedAt = 0
  let timer: ReturnType<typeof setInterval> | undefined

  const lives = () => (code ? new Date(code.expiresAt).getTime() - Date.now() : 0)
  const left = () => Math.min(lives() - aheadMs, askedAt + oldestMs - Date.now())

  async function renew(id: string) {
    askedAt = Date.now()
    try {
      const next = await api.meeting.qrCode(id)
      const drawn = await toDataURL(next.token, { width: 800, margin: 2, errorCorrectionLevel: 'M' })
      if (id !== meetingId.value) return
      code = next
      picture.value = drawn
      problem.value = ''
    } catch (refused) {
      // The old code stays up while it lives: a short cut of the network disturbs nobody.
      if (lives() <= 0) problem.value = messageOf(refused)
    }
  }

  function tick(id: string) {
    if (left() <= 0 && Date.now() - askedAt >= youngestMs) void renew(id)
    seconds.value = Math.max(0, Math.ceil(left() / 1000))
  }

  function stop() {
    clearInterval(timer)
    code = null
    askedAt = 0
    picture.value = ''
    problem.value = ''
  }

  watch(
    meetingId,
    (id) => {
      stop()
      if (!id) return
      tick(id)
      timer = setInterval(() => tick(id), 1_000)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return { picture, seconds, problem }
}
