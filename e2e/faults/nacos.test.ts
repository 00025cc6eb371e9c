import { afterAll, expect, it } from 'vitest'
import { addMember, twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { code, publish } from '../lib/meetings'
import { account, environmentOf, eventually, part, platformAside } from '../lib/platform'

const SERVICES = ['auth', 'org', 'meeting', 'message', 'screen'].map((it) => `${it}-service`)
const CALLS = ['/api/auth/me', '/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home']
const SECONDS = 10
const server = `http://127.0.0.1:${part('nacos').port}/nacos`

afterAll(async () => {
  if (!part('nacos').healthy) await platformAside('start', 'nacos')
}, 120_000)

/** What Nacos tells who asks for a service. */
async function known(service: string): Promise<boolean> {
  const { DANGJIAN_NACOS_USER: username, DANGJIAN_NACOS_PASSWORD: password } = environmentOf('auth-service')
  const { accessToken } = (await (await fetch(`${server}/v3/auth/user/login`, { method: 'POST', body: new URLSearchParams({ username, password }) })).json()) as any
  const answer = await fetch(`${server}/v3/client/ns/instance/list?serviceName=${service}&groupName=DANGJIAN`, { headers: { accessToken } })
  return ((await answer.json()) as any).data.some((it: any) => it.healthy)
}

it('R07 Nacos is killed: services serve and find one another as before, and are registered again when it is back', async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const orgId = (await twoTowns(admin)).branchesA[0].id
  const member = await addMember(admin, orgId)
  await platformAside('kill', 'nacos')

  const phone = await Caller.login({ account: member.phone, password: member.phone, client: 'CADRE' })
  for (const end = Date.now() + SECONDS * 1000; Date.now() < end; ) {
    const answers = await Promise.all(CALLS.map((path) => admin.get(path)))
    expect(answers.map((it) => it.status)).toEqual(CALLS.map(() => 200))
    // meeting-service asks org-service for the members, org-service and auth-service make a member together
    const meeting = await publish(admin, orgId, { audience: 'SELECTED', participantIds: [member.id] })
    expect((await phone.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })).status).toBe(201)
    const more = await addMember(admin, orgId)
    expect((await admin.delete(`/api/org/members/${more.id}`)).status).toBe(204)
  }

  await platformAside('start', 'nacos')
  for (const service of SERVICES) await eventually(`${service} is registered again`, () => known(service), 60)
  expect((await Promise.all(CALLS.map((path) => admin.get(path)))).map((it) => it.status)).toEqual(CALLS.map(() => 200))
  await admin.delete(`/api/org/members/${member.id}`)
}, 240_000)
