import { ApiProblem, problemFrom } from '@dangjian/api/problem'
import { queryString } from './query'
import { exclusively, readSession, writeSession } from './session'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

interface Answer {
  status: number
  body: unknown
}

/** On H5 the platform is the page's own origin. */
export const baseUrl = process.env.UNI_PLATFORM === 'h5' ? '' : import.meta.env.VITE_API_BASE

/** A village's network is slow; what takes longer than this is told to the user. */
const timeout = 15_000

const sessions = '/api/auth/sessions'

let signedOut: () => void = () => undefined

/** Called when the login has ended for good. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

function send(method: Method, path: string, data: unknown, token?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: baseUrl + path,
      method,
      data: data as Record<string, unknown>,
      timeout,
      header: {
        accept: 'application/json',
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      success: ({ statusCode, data: body }) => resolve({ status: statusCode, body }),
      fail: ({ errMsg }) => reject(unreachable(errMsg ?? '')),
    })
  })
}

function unreachable(reason: string): ApiProblem {
  return /timeout/i.test(reason)
    ? new ApiProblem(0, 'TIMEOUT', '网络较慢,请求没有完成,请重试')
    : new ApiProblem(0, 'NETWORK', '网络连接不上,请检查网络后重试')
}

/** Sends a request with the access token; renews the token once when the platform refuses it. */
export async function request<T>(method: Method, path: string, data?: unknown): Promise<T> {
  const used = readSession()?.accessToken
  let answer = await send(method, path, data, used)
  if (answer.status === 401 && used && (await renew(used))) {
    answer = await send(method, path, data, readSession()?.accessToken)
  }
  if (answer.status >= 200 && answer.status < 300) return answer.body as T
  if (answer.status === 401 && !path.startsWith(sessions)) end()
  throw problemFrom(answer.status, answer.body)
}

function end(): void {
  writeSession(null)
  signedOut()
}

let renewing: Promise<boolean> | null = null

/** One renewal at a time, whoever asks. False: the login has ended. */
export function renew(refused: string): Promise<boolean> {
  renewing ??= exclusively('dangjian.cadre.refresh', () => refresh(refused)).finally(() => {
    renewing = null
  })
  return renewing
}

async function refresh(refused: string): Promise<boolean> {
  const current = readSession()
  if (!current) return false
  if (current.accessToken !== refused) return true
  const { status, body } = await send('POST', `${sessions}/refresh`, {
    refreshToken: current.refreshToken,
  })
  if (status >= 200 && status < 300) {
    writeSession(tokensOf(body as TokenAnswer))
    return true
  }
  // A service that restarts does not end the login; a refusal does.
  if (status >= 500 || status === 429) throw problemFrom(status, body)
  end()
  return false
}

export interface TokenAnswer {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

export function tokensOf(answer: TokenAnswer) {
  const { accessToken, refreshToken, expiresIn } = answer
  return { accessToken, refreshToken, expiresAt: Date.now() + expiresIn * 1000 }
}

export const get = <T>(path: string, query?: Record<string, unknown>) =>
  request<T>('GET', path + queryString(query))

export const post = <T = void>(path: string, data?: unknown) => request<T>('POST', path, data)
