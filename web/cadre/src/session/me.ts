import type { Me } from '@dangjian/api'
import { ref } from 'vue'
import { get } from '@/http/request'

/** Who is logged in, with the APP menus and permissions of all roles (R-SYS-3). */
export const me = ref<Me | null>(null)

export async function loadMe(): Promise<Me> {
  me.value = await get<Me>('/api/auth/me')
  return me.value
}

export function forgetMe(): void {
  me.value = null
}

export const may = (permission: string) => me.value?.permissions.includes(permission) ?? false
