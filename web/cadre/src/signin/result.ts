import { ApiProblem } from '@dangjian/api/problem'
import { moment } from '@/kit/time'

/** Answer of a sign-in that counts. */
export interface SignedIn {
  meetingId: string
  title: string
  signedAt: string
  repeated: boolean
}

export type Tone = 'ok' | 'warn' | 'bad'
export type NextStep = 'MEETING' | 'SCAN' | 'RETRY' | 'BACK'

export interface SignInResult {
  tone: Tone
  title: string
  text: string
  /** What to do now. */
  advice: string
  next: NextStep
  meetingId?: string
}

export function resultOf({ repeated, title, signedAt, meetingId }: SignedIn): SignInResult {
  return repeated
    ? {
        tone: 'ok',
        title: '您已签到',
        text: `${title}:您已于 ${moment(signedAt)} 签到`,
        advice: '无需再次扫码',
        next: 'MEETING',
        meetingId,
      }
    : {
        tone: 'ok',
        title: '签到成功',
        text: title,
        advice: `签到时间 ${moment(signedAt)}`,
        next: 'MEETING',
        meetingId,
      }
}

type Refusal = Omit<SignInResult, 'text'>

const notInvited: Refusal = {
  tone: 'bad',
  title: '您不在参会名单',
  advice: '如应参加此会议,请联系会议发起人或支部书记核对参会人员',
  next: 'BACK',
}
const outside: Refusal = {
  tone: 'warn',
  title: '不在签到时间范围内',
  advice: '请在会议开始后、结束前扫码;已错过的请联系支部书记',
  next: 'SCAN',
}
const expired: Refusal = {
  tone: 'warn',
  title: '二维码已过期',
  advice: '二维码每半分钟更换一次,请对准现场正在显示的二维码重新扫码',
  next: 'SCAN',
}
const cancelled: Refusal = { tone: 'warn', title: '会议已取消', advice: '此会议不再签到', next: 'BACK' }
const unknown: Refusal = {
  tone: 'bad',
  title: '不是会议二维码',
  advice: '请扫会议现场显示的会议二维码',
  next: 'SCAN',
}
const gone: Refusal = {
  tone: 'bad',
  title: '会议不存在',
  advice: '会议可能已被删除,请联系会议发起人',
  next: 'BACK',
}
const unreachable: Refusal = {
  tone: 'warn',
  title: '还没有签到',
  advice: '网络恢复后点“重试”;二维码过期时请重新扫码',
  next: 'RETRY',
}

function refusalOf({ status, code }: ApiProblem): Refusal {
  if (code.includes('CANCELLED')) return cancelled
  if (code === 'NOT_INVITED' || status === 403) return notInvited
  if (code === 'OUTSIDE_WINDOW' || status === 409) return outside
  if (code === 'CODE_EXPIRED' || status === 410) return expired
  if (status === 404) return gone
  if (status === 400 || status === 422) return unknown
  return unreachable
}

/** Every refusal says what happened, why and what now (03 §3.4). */
export function refusedOf(error: unknown): SignInResult {
  const problem = error instanceof ApiProblem ? error : new ApiProblem(0, 'UNKNOWN', '签到没有完成')
  const refusal = refusalOf(problem)
  // The platform's words stand below the title, unless they say no more than it.
  return { ...refusal, text: problem.message === refusal.title ? '' : problem.message }
}
