import { gateway, type Account } from './platform'

export interface Answer<T = any> {
  status: number
  body: T
  headers: Headers
}

/** A caller of the public API, with or without a session. */
export class Caller {
  constructor(
    readonly token?: string,
    readonly base = gateway,
    readonly headers: Record<string, string> = {},
  ) {}

  static async login(who: Pick<Account, 'account' | 'password' | 'client'>): Promise<Caller> {
    const answer = await new Caller().post('/api/auth/sessions', { account: who.account, password: who.password, client: who.client })
    if (answer.status !== 201) throw new Error(`login of a ${who.client} account answered ${answer.status} ${JSON.stringify(answer.body)}`)
    const caller = new Caller(answer.body.accessToken)
    caller.refreshToken = answer.body.refreshToken
    return caller
  }

  refreshToken = ''

  get = <T = any>(path: string) => this.send<T>('GET', path)
  post = <T = any>(path: string, body?: unknown, headers?: Record<string, string>) => this.send<T>('POST', path, body, headers)
  put = <T = any>(path: string, body?: unknown) => this.send<T>('PUT', path, body)
  delete = <T = any>(path: string) => this.send<T>('DELETE', path)

  async send<T = any>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const form = body instanceof FormData
    const response = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    })
    const type = response.headers.get('content-type') ?? ''
    const parsed = type.includes('json') ? await response.json() : type.startsWith('text/') ? await response.text() : await response.arrayBuffer()
    return { status: response.status, body: parsed as T, headers: response.headers }
  }
}
