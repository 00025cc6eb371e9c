import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { openCadre, scan, tab } from '../lib/cadre'
import { menu, openConsole, publish, search } from '../lib/console'
import { addMember, organizations, twoTowns, type Organization } from '../lib/county'
import { Caller } from '../lib/http'
import { account, accounts, addresses } from '../lib/platform'

/** The main job: a meeting is published, members sign in, everybody concerned sees it at once, and nobody else. */
const title = `党课 学习贯彻 ${Math.random().toString(36).slice(2, 7)}`
const administrator = account('TOWN_ADMIN')
let branch: Organization
let desk: Page
let member: { account: string; password: string }
let stranger: { account: string; password: string }

beforeAll(async () => {
  const town = (await organizations(await Caller.login(administrator))).find((it) => it.id === administrator.orgId)!
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const towns = await twoTowns(admin)
  branch = towns.all.find((it) => it.type === 'BRANCH' && it.path.startsWith(town.path))!
  const other = towns.all.find((it) => it.type === 'BRANCH' && it.path.startsWith(town.path) && it.id !== branch.id)!
  const [one, two] = [await addMember(admin, branch.id), await addMember(admin, other.id)]
  member = { account: one.phone as string, password: one.phone as string }
  stranger = { account: two.phone as string, password: two.phone as string }
}, 60_000)
afterAll(closeAll)

const row = () => desk.getByRole('row', { name: title })
const shot = async () => {
  const code = desk.getByAltText('签到二维码')
  await code.waitFor()
  return code.screenshot()
}

describe('the main job', () => {
  it('SYS-14 the administrator of a town sees only her town', async () => {
    desk = await openConsole(administrator)
    await menu(desk, '组织管理', '党员管理')
    await desk.getByText(/共 \d+ 条/).waitFor()
    const tree = await desk.getByRole('tree').first().innerText()
    expect(tree).toContain(administrator.organization)
    for (const other of accounts.filter((it) => it.role === 'TOWN_ADMIN' && it.orgId !== administrator.orgId)) expect(tree).not.toContain(other.organization)
  })

  it('MEET-04 she publishes a 党课 for one branch, starting now', async () => {
    await menu(desk, '组织生活管理', '会议管理')
    await publish(desk, { title, branch: branch.name, startsInMinutes: -1, lastsMinutes: 3 })
    await search(desk, '会议主题', title)
    await row().waitFor()
    await expect.poll(() => row().innerText()).toContain('未召开')
  })

  it('MSG-16 MSG-05 a member of the branch finds the notice and the echo entry', async () => {
    const phone = await openCadre(member)
    await phone.locator('.echo-item', { hasText: '未签到会议' }).waitFor()
    await tab(phone, '消息通知')
    await phone.getByText(title).locator('visible=true').first().waitFor()
    await phone.context().close()
  })

  it('MEET-22 MEET-23 she signs in; console, screen and echo feed change within 3 s without reload', async () => {
    const wall = await desk.context().newPage()
    await wall.goto(addresses.screen)
    await wall.getByText(/ONLINE|实时|LIVE/).first().waitFor()
    const phone = await openCadre(member)
    const echo = phone.locator('.echo-item', { hasText: '未签到会议' })
    await echo.waitFor()
    await desk.getByRole('button', { name: `查看${title}的二维码` }).click()
    const png = await shot()
    expect(await scan(phone, png)).toBe('签到成功')
    const signed = Date.now()
    await Promise.all([
      desk.getByLabel('已签到和应到人数').getByText('1', { exact: true }).waitFor({ timeout: 3_000 }),
      wall.getByText(title).first().waitFor({ timeout: 3_000 }),
    ])
    expect(Date.now() - signed).toBeLessThan(3_000)
    await phone.locator('uni-button', { hasText: '返回首页' }).click()
    await tab(phone, '首页').catch(() => undefined)
    await echo.waitFor({ state: 'hidden', timeout: 3_000 })

    // a second scan changes nothing
    expect(await scan(phone, await shot())).toBe('您已签到')
    await desk.waitForTimeout(1_500)
    await expect.poll(() => desk.getByLabel('已签到和应到人数').innerText()).toMatch(/^1\s*\//)
    await phone.context().close()
    await wall.close()
  })

  it('3 of 03 §3.9: a member of another branch is refused', async () => {
    const phone = await openCadre(stranger)
    expect(await scan(phone, await shot())).toBe('您不在参会名单')
    await phone.context().close()
    await expect.poll(() => desk.getByLabel('已签到和应到人数').innerText()).toMatch(/^1\s*\//)
  })

  it('MEET-24 after the end time sign-in is refused', async () => {
    const admin = await Caller.login(account('SUPER_ADMIN'))
    const other = await addMember(admin, branch.id)
    const short = `${title} 短`
    await desk.keyboard.press('Escape')
    await publish(desk, { title: short, branch: branch.name, startsInMinutes: -2, lastsMinutes: 3 })
    await search(desk, '会议主题', short)
    await desk.getByRole('button', { name: `查看${short}的二维码` }).click()
    const phone = await openCadre({ account: other.phone as string, password: other.phone as string })
    await desk.waitForTimeout(61_000)
    expect(await scan(phone, await shot())).toBe('不在签到时间范围内')
    await phone.context().close()
  }, 180_000)
})
