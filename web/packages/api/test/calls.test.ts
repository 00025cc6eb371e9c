import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { services, type ApiClient } from '../src'

const folder = new URL('../../../../docs/api/', import.meta.url)

/** Method and path as the services tell them, an id in the path as a star. */
const told = readdirSync(folder).flatMap((file) => {
  const { paths } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    paths: Record<string, object>
  }
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '*')}`),
  )
})

/** A key of ours may be several parts of the path: service and id of a dead letter. */
const isTold = (call: string) => {
  const pattern = new RegExp(`^${call.replace(/[.]/g, '\\.').replaceAll('*', '.+')}$`)
  return told.some((operation) => operation === call || pattern.test(operation))
}

/** Whatever a function wants of its arguments and answers. In a path it reads as a star; it is no promise. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => '*'
    if (name === Symbol.iterator) return [][Symbol.iterator]
    return name === 'then' ? undefined : anything
  },
  apply: () => anything,
})

function recorder(calls: string[]) {
  const note = (method: string) => (path: string) => {
    calls.push(`${method} ${path.replace(/\?.*/, '')}`)
    return Promise.resolve(anything)
  }
  const any = (method: string, path: string) => note(method)(path)
  const verbs = {
    get: note('GET'),
    blob: note('GET'),
    post: note('POST'),
    upload: note('POST'),
    put: note('PUT'),
    delete: note('DELETE'),
  }
  return { ...verbs, json: any, send: any, tokens: anything } as unknown as ApiClient
}

async function callAll(node: unknown): Promise<void> {
  if (typeof node === 'function') await node(anything, anything, anything, anything)
  else if (node && typeof node === 'object') await Promise.all(Object.values(node).map(callAll))
}

test('every call of the web applications is one that a service takes', async () => {
  const calls: string[] = []
  await callAll(services(recorder(calls)))

  expect(calls.length).toBeGreaterThan(100)
  expect(calls.filter((call) => call.includes(' /api/') && !isTold(call))).toEqual([])
})
