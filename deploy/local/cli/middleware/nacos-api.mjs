// The few calls of the Nacos 3 API that we need.
import { port } from '../state/ports.mjs'

const base = `http://127.0.0.1:${port('nacos')}/nacos`

/** Token of a user, or undefined when Nacos does not know him (yet). */
export async function login(username, password) {
  const answer = await call('POST', '/v3/auth/user/login', { username, password })
  return answer.body?.accessToken
}

/** {status, body}; parameters go as a form, or into the address of a GET. */
export async function call(method, path, parameters, token) {
  const form = new URLSearchParams(parameters)
  const url = `${base}${path}${method === 'GET' ? `?${form}` : ''}`
  const headers = token ? { accessToken: token } : {}
  const response = await fetch(url, { method, headers, body: method === 'GET' ? undefined : form, signal: AbortSignal.timeout(5000) })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}
