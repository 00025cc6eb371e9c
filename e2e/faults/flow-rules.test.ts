import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Caller } from '../lib/http'
import { configuration, configure } from '../lib/nacos'
import { account, eventually, part, platformAside } from '../lib/platform'

/** F05: an operator writes flow rules into Nacos; they hold at once, and after everything that knows them was started anew. */
const GATEWAY = 'gateway-gw-flow.json'
const SERVICE = 'message-service-flow.json'
const OF_THE_ROUTE = '/api/screen/home'
const OF_THE_SERVICE = '/api/message/echo'

let admin: Caller
const before: Record<string, string> = {}
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  for (const dataId of [GATEWAY, SERVICE]) before[dataId] = await configuration(dataId)
})
afterAll(async () => {
  for (const name of ['nacos', 'gateway', 'message-service']) if (!part(name).healthy) await platformAside('start', name)
  for (const [dataId, content] of Object.entries(before)) await configure(dataId, content)
  for (const path of [OF_THE_ROUTE, OF_THE_SERVICE]) await eventually(`${path} answers again`, async () => (await admin.get(path)).status === 200, 30)
}, 120_000)

/** More than one a second is refused: some of ten at once are. */
async function refused(path: string) {
  const answers = await Promise.all(Array.from({ length: 10 }, () => admin.get(path)))
  return answers.find((it) => it.status === 429)
}

async function bothRefuse() {
  for (const path of [OF_THE_ROUTE, OF_THE_SERVICE]) {
    const answer = await eventually(`${path} is limited`, () => refused(path), 30)
    expect(answer.body).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS', detail: '访问人数较多,请稍后再试' })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }
}

describe('F05 flow rules', () => {
  it('written into Nacos they hold without a restart: the route at the gateway, the address in its service', async () => {
    const rules = JSON.parse(before[GATEWAY]) as { resource: string }[]
    await configure(GATEWAY, JSON.stringify(rules.map((it) => (it.resource === 'screen' ? { ...it, count: 1, burst: 0 } : it))))
    await configure(SERVICE, JSON.stringify([{ resource: OF_THE_SERVICE, grade: 1, count: 1, limitApp: 'default' }]))
    await bothRefuse()
    expect((await admin.get('/api/org/posts')).status).toBe(200)
  }, 90_000)

  it('survive a restart of Nacos, of the gateway and of the service', async () => {
    await platformAside('restart', 'nacos')
    await Promise.all(['gateway', 'message-service'].map((it) => platformAside('restart', it)))
    await eventually('the gateway answers', async () => (await admin.get('/api/auth/me')).status === 200, 60)
    await bothRefuse()
  }, 180_000)
})
