import { ApiProblem, networkProblem, problemOf } from './problem'
import { exclusively, type Tokens, type TokenStore } from './session'

export type QueryValue = string | number | boolean | undefined | null | string[]
export type Query = Record<string, QueryValue>

export interface RequestOptions {
  query?: object
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

export interface ClientOptions {
  tokens: TokenStore
  baseUrl?: string
  /** How long nobody has touched the console; without it the session counts as used whenever it is renewed. */
  idleSeconds?: () => number
  /** The session has ended for good (refresh refused). */
  onSignedOut?: () => void
}

interface TokenAnswer {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

export function tokensOf(answer: TokenAnswer, now = Date.now()): Tokens {
  return {
    accessToken: answer.accessToken,
    refreshToken: answer.refreshToken,
    expiresAt: now + answer.expiresIn * 1000,
  }
}

/** Drops empty values, so that a cleared filter is not sent; arrays repeat their name. */
export function queryString(query: object = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query as Query)) {
    if (value === undefined || value === null || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** A fetch client that carries the access token and renews it once when the server refuses it. */
export class ApiClient {
  private refreshing: Promise<boolean> | null = null
  private readonly base: string

  constructor(private readonly options: ClientOptions) {
    this.base = options.baseUrl ?? ''
  }

  get tokens(): TokenStore {
    return this.options.tokens
  }

  get<T>(path: string, query?: object, signal?: AbortSignal): Promise<T> {
    return this.json<T>('GET', path, { query, signal })
  }

  post<T = void>(path: string, body?: unknown): Promise<T> {
    return this.json<T>('POST', path, { body })
  }

  put<T = void>(path: string, body?: unknown): Promise<T> {
    return this.json<T>('PUT', path, { body })
  }

  delete<T = void>(path: string): Promise<T> {
    return this.json<T>('DELETE', path, {})
  }

  upload<T>(path: string, file: Blob, fields: Record<string, string> = {}, name = 'file'): Promise<T> {
    const form = new FormData()
    form.append('file', file, file instanceof File ? file.name : name)
    for (const [key, value] of Object.entries(fields)) form.append(key, value)
    return this.json<T>('POST', path, { body: form })
  }

  async blob(path: string, query?: object): Promise<{ blob: Blob; fileName?: string }> {
    const response = await this.send('GET', path, { query, headers: { accept: '*/*' } })
    return { blob: await response.blob(), fileName: fileNameOf(response.headers.get('content-disposition')) }
  }

  async json<T>(method: string, path: string, options: RequestOptions): Promise<T> {
    const response = await this.send(method, path, options)
    if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as T
    const body = await response.text()
    return (body ? JSON.parse(body) : undefined) as T
  }

  /** Any request; answers other than 2xx are thrown as ApiProblem. */
  async send(method: string, path: string, options: RequestOptions = {}): Promise<Response> {
    const used = this.tokens.read()?.accessToken
    let response = await this.once(method, path, options, used)
    if (response.status === 401 && used && (await this.renew(used))) {
      response = await this.once(method, path, options, this.tokens.read()?.accessToken)
    }
    if (!response.ok) throw await problemOf(response)
    return response
  }

  private async once(method: string, path: string, options: RequestOptions, token?: string) {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers }
    if (token) headers.authorization = `Bearer ${token}`
    let body: BodyInit | undefined
    if (options.body instanceof FormData) body = options.body
    else if (options.body !== undefined) {
      body = JSON.stringify(options.body)
      headers['content-type'] = 'application/json'
    }
    const url = this.base + path + queryString(options.query)
    try {
      return await globalThis.fetch(url, { method, headers, body, signal: options.signal })
    } catch (error) {
      if (options.signal?.aborted) throw error
      throw networkProblem()
    }
  }

  /** Renews the access token that was refused; one call at a time, also across windows. */
  renew(refused: string): Promise<boolean> {
    this.refreshing ??= exclusively('dangjian.refresh', () => this.refresh(refused)).finally(() => {
      this.refreshing = null
    })
    return this.refreshing
  }

  private async refresh(refused: string): Promise<boolean> {
    const current = this.tokens.read()
    if (!current) return false
    // Another window was faster.
    if (current.accessToken !== refused) return true
    const response = await this.once('POST', '/api/auth/sessions/refresh', {
      body: { refreshToken: current.refreshToken, idleSeconds: this.options.idleSeconds?.() },
    })
    if (response.ok) {
      this.tokens.write(tokensOf((await response.json()) as TokenAnswer))
      return true
    }
    const problem = await problemOf(response)
    // Only a refusal ends the session; a service that is restarting does not.
    if (response.status >= 500 || response.status === 429) throw problem
    this.signOut()
    return false
  }

  /** Forgets the tokens of this browser. */
  signOut(): void {
    this.tokens.write(null)
    this.options.onSignedOut?.()
  }
}

function fileNameOf(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1]
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code)
}
