import { port } from './state/ports.mjs'

const at = (part) => `http://127.0.0.1:${port(part)}`

/** Where people and programs reach the platform. */
export const addresses = {
  gateway: at('gateway'),
  console: `${at('gateway')}/admin/`,
  screen: `${at('gateway')}/screen/`,
  cadre: `${at('gateway')}/cadre/`,
  nacos: `${at('nacos-console')}/`,
  apiDocs: `${at('gateway')}/api-docs`,
}
