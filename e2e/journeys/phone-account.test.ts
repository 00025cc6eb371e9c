import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll, open } from '../lib/browser'
import { answer, fill, openCadre, tab } from '../lib/cadre'
import { addMember, person, twoTowns, type Organization } from '../lib/county'
import { unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { newPassword } from '../lib/people'
import { pngFile } from '../lib/picture'
import { account, addresses } from '../lib/platform'

/** The own account in 智慧组工: log in, photo, password, devices, log out. */
const password = newPassword()
let admin: Caller
let branch: Organization
let member: { id: string; name: string; phone: string }
let phone: Page

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  branch = (await twoTowns(admin)).branchesA[0]
  member = await addMember(admin, branch.id)
  phone = await open({ width: 390, height: 844 }, true)
  await phone.goto(addresses.cadre)
})
afterAll(closeAll)

const click = (words: string) => phone.locator('uni-button', { hasText: words }).last().click()
const entry = (words: string) => phone.locator('.profile-row', { hasText: words }).click()
const back = () => phone.goBack()

describe('智慧组工', () => {
  it('SYS-31 SYS-32 who is not logged in lands at the login; an unknown number is 账号不存在 and nothing else', async () => {
    await fill(phone, '账号', person('').phone)
    await fill(phone, '密码', 'whatever1')
    await click('登录')
    await phone.getByRole('alert').waitFor()
    expect((await phone.getByRole('alert').innerText()).trim()).toBe('账号不存在')
  })

  it('SYS-02 SYS-33 the phone number is account and password; 记住密码 fills them in again', async () => {
    await fill(phone, '账号', member.phone)
    await fill(phone, '密码', member.phone)
    await phone.getByRole('checkbox').click()
    await click('登录')
    await answer(phone, '以后再说')
    await phone.locator('.tab-bar').waitFor()
    await tab(phone, '个人中心')
    await click('退出')
    await answer(phone, '退出')
    await phone.locator('.login').waitFor()
    const field = (name: string) => phone.locator(`[aria-label="${name}"] input`).first()
    await expect.poll(() => field('账号').inputValue()).toBe(member.phone)
    await expect.poll(() => field('密码').inputValue()).toBe(member.phone)
    expect(await field('密码').getAttribute('type')).toBe('password')
    await click('登录')
    await answer(phone, '以后再说')
    await phone.locator('.tab-bar').waitFor()
  })

  it('SYS-35 SYS-36 个人信息 shows type and branch; the new photo stands in 党员管理, too', async () => {
    await tab(phone, '个人中心')
    await phone.locator('.profile-org', { hasText: branch.name }).waitFor()
    await entry('个人信息')
    const info = phone.locator('.info')
    await info.getByText('正式党员').waitFor()
    await info.getByText(branch.name).waitFor()
    const chosen = phone.waitForEvent('filechooser')
    await phone.getByText('点击更换图片').click()
    await (await chosen).setFiles(pngFile())
    await info.locator('uni-image').waitFor()
    expect((await admin.get(`/api/org/members/${member.id}`)).body.photoUrl).toBeTruthy()
    await back()
    await phone.locator('.profile-head uni-image').waitFor()
  })

  it('SYS-37 the password: a wrong old one is refused, with the right one other devices are out', async () => {
    const elsewhere = await Caller.login({ account: member.phone, password: member.phone, client: 'CADRE' })
    await entry('修改密码')
    await fill(phone, '原密码', 'wrong-one-1')
    await fill(phone, '新密码', password)
    await fill(phone, '确认密码', 'other-one-1')
    await click('确认修改')
    await phone.getByText('两次输入的新密码不一致').waitFor()
    await fill(phone, '确认密码', password)
    await click('确认修改')
    await phone.getByText('原密码不正确').waitFor()
    await fill(phone, '原密码', member.phone)
    await click('确认修改')
    await phone.locator('.profile-rows').waitFor()
    expect((await elsewhere.get('/api/auth/me')).status).toBe(401)
    expect((await new Caller().post('/api/auth/sessions', { account: member.phone, password, client: 'CADRE' })).status).toBe(201)
  })

  it('SYS-30 登录设备 shows the other login and ends it', async () => {
    const other = await Caller.login({ account: member.phone, password, client: 'CADRE' })
    await entry('登录设备')
    await phone.getByText('本机', { exact: true }).waitFor()
    await click('退出其他设备')
    await answer(phone, '退出')
    await expect.poll(() => phone.locator('.device').count()).toBe(1)
    expect((await other.get('/api/auth/me')).status).toBe(401)
    await back()
  })

  it('SYS-38 退出 ends the login on the platform; the remembered password went with its change', async () => {
    await click('退出')
    await answer(phone, '退出')
    await phone.locator('.login').waitFor()
    await expect.poll(() => phone.locator('[aria-label="密码"] input').first().inputValue()).toBe('')
    await phone.context().close()
  })

  it('SYS-08 SYS-34 tiles and tabs are those of all roles together, and no other', async () => {
    const menus = (await admin.get<{ id: string; code: string; children: { id: string; code: string }[] }[]>('/api/auth/menus?client=CADRE')).body
    const home = menus.find((it) => it.code === 'pages-index')!
    const role = async (code: string) => {
      const form = { name: unique(code), code: unique('TILE_'), sort: 9, status: 'ENABLED', remark: '', menuIds: [], appMenuIds: [home.id, home.children.find((it) => it.code === code)!.id] }
      return (await admin.post('/api/auth/roles', form)).body.id as string
    }
    const roleIds = [await role('organizationLife'), await role('teamConstruction')]
    const { phone: number, id } = await addMember(admin, branch.id, { roleIds })
    const it = await openCadre({ account: number, password: number })
    await it.locator('.tile').first().waitFor()
    await expect.poll(() => it.locator('.tile-name').allInnerTexts()).toEqual(['组织生活', '班子形象'])
    await expect.poll(() => it.locator('.tab-item').allInnerTexts()).toEqual(['首页'])
    await it.context().close()
    await admin.delete(`/api/org/members/${id}`)
    for (const each of roleIds) await admin.delete(`/api/auth/roles/${each}`)
  })
})
