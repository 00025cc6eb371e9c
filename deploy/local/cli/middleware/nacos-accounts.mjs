// Two accounts: `nacos` for the people who operate the platform, `dangjian` for the services, which may not manage users.
import { join } from 'node:path'
import { PartFailed } from '../machine/part-failed.mjs'
import { until } from '../machine/wait.mjs'
import { get } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { readJson, writeJson } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { secrets } from '../state/secrets.mjs'
import { call, login } from './nacos-api.mjs'

export const serviceUser = 'dangjian'
const role = 'services'
const done = join(folder('nacos'), 'accounts.json')

export async function prepareAccounts() {
  if (readJson(done)) return
  await get(`http://127.0.0.1:${port('nacos-console')}/v3/auth/user/admin`, { method: 'POST', body: new URLSearchParams({ password: secrets.nacosAdmin }) })
  const token = await operator()
  await call('POST', '/v3/auth/user', { username: serviceUser, password: secrets.nacosService }, token)
  await call('POST', '/v3/auth/role', { role, username: serviceUser }, token)
  await call('POST', '/v3/auth/permission', { role, resource: 'public:*:*', action: 'rw' }, token)
  await until(mayRead, { timeout: 60_000, pause: 500 }) ?? fail('its service account does not get through')
  writeJson(done, { accounts: ['nacos', serviceUser] })
}

/** Token of the operator's account; a user just made is not known for a moment. */
export async function operator() {
  return (await until(() => login('nacos', secrets.nacosAdmin).catch(() => undefined), { timeout: 30_000, pause: 300 })) ?? fail('the operator cannot log in')
}

/** Users, roles and permissions reach Nacos's memory one after the other, up to 15 seconds later. */
async function mayRead() {
  const token = await login(serviceUser, secrets.nacosService).catch(() => undefined)
  if (!token) return false
  const answer = await call('GET', '/v3/client/ns/instance/list', { serviceName: 'none', groupName: 'DEFAULT_GROUP' }, token)
  return answer.status === 200
}

function fail(reason) {
  throw new PartFailed('nacos', reason)
}
