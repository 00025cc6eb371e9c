import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { openCadre, segment, tab } from '../lib/cadre'
import { addMember, twoTowns, type Organization } from '../lib/county'
import { Caller } from '../lib/http'
import { code, publish } from '../lib/meetings'
import { account } from '../lib/platform'

/** 我的联系支部: two branches that a cadre looks after, their members, and the meetings signed in there. */
let admin: Caller
let linked: Organization[]
let stranger: Organization
let cadre: { id: string; phone: string }
let phone: Page
let title: string

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { branchesA, branchesB } = await twoTowns(admin)
  ;[linked, stranger] = [branchesB.slice(0, 2), branchesB[2]]
  cadre = await addMember(admin, branchesA[0].id)
  await admin.put(`/api/org/members/${cadre.id}/contact-branches`, { orgIds: linked.map((it) => it.id) })
  const meeting = await publish(admin, linked[1].id, { audience: 'SELECTED', participantIds: [cadre.id] })
  title = meeting.title
  const caller = await Caller.login({ account: cadre.phone, password: cadre.phone, client: 'CADRE' })
  const signed = await caller.post('/api/meeting/sign-ins', { token: await code(admin, meeting.id) })
  expect([signed.status, signed.body]).toEqual([201, expect.anything()])
  phone = await openCadre({ account: cadre.phone, password: cadre.phone })
})
afterAll(async () => {
  await admin.delete(`/api/org/members/${cadre.id}`)
  await closeAll()
})

const members = async (branch: Organization) => (await admin.get(`/api/org/members?orgId=${branch.id}&type=ALL&size=1`)).body.total

describe('我的联系支部', () => {
  it('ORG-37 ORG-38 both branches can be chosen, each with its members', async () => {
    await phone.locator('.tile', { hasText: '联系支部' }).click()
    for (const branch of linked) {
      await phone.locator('.contact-chip', { hasText: branch.name }).click()
      await phone.locator('.card-title', { hasText: branch.name }).getByText(/支部党员 \d+ 人/).waitFor()
      const said = await phone.locator('.card-title').getByText(/支部党员 \d+ 人/).innerText()
      const all = Number(/\d+/.exec(said)?.[0])
      await expect.poll(() => phone.locator('.contact-person').count()).toBe(Math.min(50, all))
      expect(all).toBeGreaterThan(0)
      expect(all).toBeLessThanOrEqual(await members(branch))
    }
  })

  it('MEET-25 我的组织生活 has the meeting that I signed in, and none of the other branch', async () => {
    await segment(phone, '我的组织生活')
    await phone.getByText(title).waitFor()
    await phone.locator('.contact-chip', { hasText: linked[0].name }).click()
    await phone.getByText('还没有组织生活记录').waitFor()
  })

  it('ORG-38 a branch that is not linked is refused; ORG-37 who has none sees no entry', async () => {
    const caller = await Caller.login({ account: cadre.phone, password: cadre.phone, client: 'CADRE' })
    expect((await caller.get(`/api/org/contact-branches/${stranger.id}/members`)).status).toBe(403)
    const other = await openCadre(account('MEMBER'))
    await other.locator('.tile').first().waitFor()
    await expect.poll(() => other.locator('.tile', { hasText: '联系支部' }).count()).toBe(0)
    await tab(other, '个人中心')
    await expect.poll(() => other.locator('.profile-row', { hasText: '我的联系支部' }).count()).toBe(0)
    await other.context().close()
  })
})
