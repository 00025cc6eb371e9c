import type { Caller } from './http'
import { addresses } from './platform'

const SERVICES = ['auth', 'org', 'meeting', 'message', 'screen']

interface Schema {
  type?: string
  properties?: Record<string, unknown>
}

/** An endpoint as the OpenAPI document of its service tells it. */
export interface Operation {
  method: string
  path: string
  /** The type of the body that it takes, and of what it is made. */
  body?: { type: string; schema?: Schema }
  /** The types of what it answers with. */
  answers: string[]
}

/** Every endpoint for people; those that siblings call are not among them. */
export async function operations(caller: Caller): Promise<Operation[]> {
  const found: Operation[] = []
  for (const service of SERVICES) {
    const document = await caller.get(`${new URL(addresses.apiDocs).pathname.replace(/\/$/, '')}/${service}`)
    if (document.status !== 200) throw new Error(`the document of ${service} answered ${document.status}`)
    for (const [path, methods] of Object.entries<Record<string, any>>(document.body.paths)) {
      if (path.startsWith('/internal/')) continue
      for (const [method, { requestBody, responses }] of Object.entries(methods)) {
        const [taken] = Object.entries<{ schema?: Schema }>(requestBody?.content ?? {})
        const answers = Object.entries<any>(responses).flatMap(([status, it]) => (status.startsWith('2') ? Object.keys(it.content ?? {}) : []))
        found.push({ method: method.toUpperCase(), path, body: taken && { type: taken[0], schema: taken[1].schema }, answers })
      }
    }
  }
  return found
}

/** What is asked for, without any id. */
export const isList = (it: Operation) => it.method === 'GET' && !it.path.includes('{') && !it.path.endsWith('/stream')
