import { isProblem, messageOf } from '@dangjian/api'
import { reactive, ref, watch } from 'vue'
import { remembered } from './remember'
import { useSession } from './store'

/** The login form: what is typed, what the server asks for besides the password, how it went (SYS-01). */
export function useLogin(renewCaptcha: () => void) {
  const session = useSession()
  const form = reactive({ account: remembered.read(), password: '', captchaId: '', captcha: '', code: '' })
  const remember = ref(form.account !== '')
  const asksCaptcha = ref(false)
  const asksCode = ref(false)
  const busy = ref(false)
  const problem = ref('')

  // The picture was asked for because of another account's failures.
  watch(
    () => form.account,
    () => {
      asksCaptcha.value = false
      form.captcha = ''
    },
  )

  function mistake(): string {
    if (!form.account.trim()) return '请输入账号'
    if (!form.password) return '请输入密码'
    if (asksCaptcha.value && !form.captcha.trim()) return '请输入图片验证码'
    return asksCode.value && !form.code.trim() ? '请输入动态验证码' : ''
  }

  function proofs() {
    return {
      ...(asksCaptcha.value ? { captchaId: form.captchaId, captcha: form.captcha.trim() } : {}),
      ...(asksCode.value ? { code: form.code.trim() } : {}),
    }
  }

  function learn(refused: unknown) {
    problem.value = messageOf(refused)
    if (!isProblem(refused)) return
    if (refused.code.startsWith('SECOND_FACTOR')) {
      // The password was right: the captcha has done its work, the code is asked for.
      if (!asksCode.value) problem.value = ''
      asksCode.value = true
      asksCaptcha.value = false
      form.code = ''
    } else if (refused.errors.some(({ field }) => field === 'captcha')) {
      if (asksCaptcha.value) renewCaptcha()
      asksCaptcha.value = true
    }
  }

  /** True when the session is there. */
  async function submit(): Promise<boolean> {
    problem.value = mistake()
    if (problem.value) return false
    busy.value = true
    try {
      await session.login(form.account.trim(), form.password, proofs())
      remembered.write(remember.value ? form.account.trim() : null)
      return true
    } catch (refused) {
      learn(refused)
      return false
    } finally {
      busy.value = false
    }
  }

  function otherAccount() {
    Object.assign(form, { password: '', captcha: '', code: '' })
    asksCode.value = false
    problem.value = ''
  }

  return { form, remember, asksCaptcha, asksCode, busy, problem, submit, otherAccount }
}
