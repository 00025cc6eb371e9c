import { join } from 'node:path'
import { copyOf, service } from './service.mjs'

const names = ['auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service', 'gateway']

/** Every process of ours, each able to run alone; they find one another through Nacos and wait for nobody. */
export const services = [
  ...names.map((name) => service({ name, module: name })),
  service({ name: 'jobs', module: join('deploy', 'local', 'jobs'), main: 'cn.dangjian.local.jobs.JobsTrigger', quick: true, registers: false }),
  service({ name: 'wechat', module: join('deploy', 'local', 'wechat'), main: 'cn.dangjian.local.wechat.WeChatStandIn', quick: true, registers: false }),
]

/** Those with the same libraries, of which one stands for all when their start is rehearsed. */
export const alike = services.filter((part) => part.name.endsWith('-service'))

/** A service by its name, `meeting-service-2` included. */
export function serviceNamed(name) {
  return services.find((part) => part.name === name) ?? copyOf(services, name)
}
