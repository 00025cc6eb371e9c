// What a service process gets: addresses and those secrets that are its business, nothing else.
import { join } from 'node:path'
import { folder, stateName } from '../state/paths.mjs'
import { offset, port } from '../state/ports.mjs'
import { schemas, secrets } from '../state/secrets.mjs'
import { serviceUser } from '../middleware/nacos-accounts.mjs'
import { rocketmqUser } from '../middleware/rocketmq.mjs'

const at = (part) => `127.0.0.1:${port(part)}`

const common = () => ({
  DANGJIAN_NACOS: at('nacos'),
  DANGJIAN_NACOS_USER: serviceUser,
  DANGJIAN_NACOS_PASSWORD: secrets.nacosService,
  DANGJIAN_REDIS: at('redis'),
  DANGJIAN_REDIS_PASSWORD: secrets.redis,
  DANGJIAN_ROCKETMQ: at('rocketmq-names'),
  DANGJIAN_ROCKETMQ_USER: rocketmqUser,
  DANGJIAN_ROCKETMQ_PASSWORD: secrets.rocketmq,
  DANGJIAN_SEATA: at('seata'),
  DANGJIAN_SERVICE_SECRET: secrets.serviceSecret,
})

/** What is not set is production and closed; tests begin from there. */
const demonstration = { DANGJIAN_PRODUCTION: 'false', DANGJIAN_API_DOCS: 'true' }

const withData = () => ({
  DANGJIAN_DB: at('mariadb'),
  DANGJIAN_DATA_KEYS: secrets.dataKeys,
  DANGJIAN_INDEX_KEY: secrets.indexKey,
  ...(secrets.activeDataKey && { DANGJIAN_ACTIVE_DATA_KEY: secrets.activeDataKey }),
  ...(secrets.activeIndexKey && { DANGJIAN_ACTIVE_INDEX_KEY: secrets.activeIndexKey }),
  DANGJIAN_FILES: folder('files'),
  DANGJIAN_JOBS: `http://${at('jobs')}/xxl-job-admin`,
  DANGJIAN_JOBS_TOKEN: secrets.jobsToken,
  DANGJIAN_JOBS_API: `http://${at('jobs')}/jobs`,
  DANGJIAN_NACOS_CONSOLE: `http://${at('nacos-console')}`,
})

const wechatApp = () => ({ DANGJIAN_WECHAT_APPID: secrets.wechatAppid, DANGJIAN_WECHAT_SECRET: secrets.wechatSecret })

const own = {
  gateway: () => ({ DANGJIAN_WEB: join(folder(), 'web') }),
  'auth-service': () => ({ ...withData(), ...wechatApp(), DANGJIAN_WECHAT_API: secrets.wechatApi ?? `http://${at('wechat')}`, DANGJIAN_TOKEN_KEY: secrets.tokenKey, DANGJIAN_ADMIN_PASSWORD: secrets.adminPassword }),
  'org-service': withData,
  'meeting-service': () => ({ ...withData(), DANGJIAN_QR_SECRET: secrets.qrSecret }),
  'message-service': withData,
  'screen-service': withData,
  jobs: () => ({ DANGJIAN_DB: at('mariadb'), DANGJIAN_JOBS_TOKEN: secrets.jobsToken }),
  wechat: () => ({ ...wechatApp(), DANGJIAN_WECHAT_CONTROL: secrets.wechatControl }),
}

/** Parts that are none of the platform's services, as its middleware would be. */
const outside = new Set(['wechat'])

const database = (schema) => ({ DANGJIAN_DB_USER: schema, DANGJIAN_DB_PASSWORD: secrets.database[schema], DANGJIAN_DB_SCHEMA: schema })

export const environments = Object.keys(own)

/** Environment of a part by its name; a second copy differs from the first in its port only. */
export function environment(part) {
  const service = part.replace(/-\d$/, '')
  return { DANGJIAN_PORT: String(port(part)), ...(!outside.has(service) && { ...common(), ...demonstration }), ...own[service](), ...(schemas[service] && database(schemas[service])) }
}

/** For integration tests and developers: all servers, and the database user of the tests. */
export function middlewareEnvironment() {
  return {
    DANGJIAN_STATE: stateName,
    DANGJIAN_PORT_OFFSET: String(offset),
    ...common(),
    ...withData(),
    ...database(schemas.tests),
    DANGJIAN_TOKEN_KEY: secrets.tokenKey,
    DANGJIAN_ADMIN_PASSWORD: secrets.adminPassword,
    DANGJIAN_QR_SECRET: secrets.qrSecret,
    DANGJIAN_NACOS_ADMIN_PASSWORD: secrets.nacosAdmin,
  }
}
