import { call, login } from '../middleware/nacos-api.mjs'
import { serviceUser } from '../middleware/nacos-accounts.mjs'
import { secrets } from '../state/secrets.mjs'

const groupName = 'DANGJIAN'
let token

/** Can a client that asks Nacos find this service on this port, healthy? */
export async function registered(serviceName, port) {
  try {
    token ??= await login(serviceUser, secrets.nacosService)
    const answer = await call('GET', '/v3/client/ns/instance/list', { serviceName, groupName }, token)
    return Array.isArray(answer.body?.data) && answer.body.data.some((instance) => instance.port === port && instance.healthy)
  } catch {
    return false // Nacos is not there: nobody finds anybody
  }
}
