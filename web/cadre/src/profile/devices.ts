import type { OnlineSession } from '@dangjian/api'
import { get, request } from '@/http/request'

const sessions = '/api/auth/me/sessions'
const clients: Record<string, string> = { ADMIN: '管理后台', CADRE: '智慧组工', RESIDENT: '码上服务' }

/** The own open logins, this phone first. */
export async function devices(): Promise<OnlineSession[]> {
  const all = await get<OnlineSession[]>(sessions)
  return all.sort((a, b) => Number(b.current) - Number(a.current))
}

export const endDevice = (id: string) => request('DELETE', `${sessions}/${id}`)

export const endOtherDevices = () => request('DELETE', sessions)

export const deviceName = (it: OnlineSession) => `${clients[it.client]} · ${it.system} · ${it.browser}`
