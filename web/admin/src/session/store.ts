import type { Login, LoginProofs, Me } from '@dangjian/api'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { api, client } from '@/api'

/** Who is logged in and what the person may do. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me | null>(null)
  const mustChangePassword = ref(false)
  const passwordExpired = ref(false)
  const mustEnrol = ref(false)
  /** Something has to be done before the console opens. */
  const held = computed(() => mustChangePassword.value || mustEnrol.value)
  const permissions = computed(() => new Set(me.value?.permissions ?? []))

  const hasTokens = () => client.tokens.read() !== null
  const can = (permission?: string) => !permission || permissions.value.has(permission)

  async function login(account: string, password: string, proofs: LoginProofs = {}): Promise<Login> {
    const answer = await api.auth.login(account, password, 'ADMIN', proofs)
    me.value = null
    mustChangePassword.value = answer.passwordChange === 'REQUIRED'
    passwordExpired.value = answer.passwordExpired
    mustEnrol.value = answer.secondFactorRequired
    return answer
  }

  async function load(): Promise<Me> {
    me.value = await api.auth.me()
    mustChangePassword.value = me.value.passwordChange === 'REQUIRED'
    passwordExpired.value = me.value.passwordExpired
    mustEnrol.value = me.value.secondFactorRequired
    return me.value
  }

  async function logout(): Promise<void> {
    // The browser forgets the login even when the server cannot be reached.
    await api.auth.logout().catch(() => undefined)
    client.signOut()
  }

  function clear() {
    me.value = null
    mustChangePassword.value = false
    mustEnrol.value = false
  }

  return {
    me,
    mustChangePassword,
    mustEnrol,
    held,
    passwordExpired,
    hasTokens,
    can,
    login,
    load,
    logout,
    clear,
  }
})
