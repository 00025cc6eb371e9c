/** One refused field of a request. */
export interface FieldError {
  field: string
  message: string
}

/** An answer other than 2xx, or no answer at all (status 0). `message` can be shown to the user as it is. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
    readonly traceId?: string,
  ) {
    super(message)
    this.name = 'ApiProblem'
  }
}

const byStatus: Record<number, string> = {
  400: '提交的内容有误,请检查后重试',
  401: '登录已过期,请重新登录',
  403: '没有权限进行此操作,如有需要请联系管理员',
  404: '内容不存在或已被删除',
  409: '数据已被他人修改,请刷新后重试',
  413: '文件太大,请压缩后再上传',
  423: '账号已锁定,请稍后再试',
  429: '操作太频繁,请稍后再试',
  502: '服务正在启动或暂不可用,请稍后重试',
  503: '服务正在启动或暂不可用,请稍后重试',
  504: '服务响应超时,请稍后重试',
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 ? value : undefined
}

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return []
  return value.filter((e): e is FieldError => typeof e?.field === 'string' && typeof e?.message === 'string')
}

/** Makes a problem of an answer's body; one that is no problem+json (a proxy's HTML page, nothing) gets a sentence by its status. */
export function problemFrom(status: number, answer: unknown): ApiProblem {
  const body = (answer && typeof answer === 'object' ? answer : {}) as Record<string, unknown>
  const message = text(body.detail) ?? byStatus[status] ?? '服务出错了,请稍后重试'
  const code = text(body.code) ?? `HTTP_${status}`
  return new ApiProblem(status, code, message, fieldErrors(body.errors), text(body.traceId))
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  return problemFrom(response.status, await response.json().catch(() => undefined))
}

export function networkProblem(): ApiProblem {
  return new ApiProblem(0, 'NETWORK', '网络连接不上,请检查网络后重试')
}

/** The sentence to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiProblem ? error.message : '操作没有成功,请稍后重试'
}
