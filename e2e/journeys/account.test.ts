import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll, open } from '../lib/browser'
import { oneTimeCode } from '../lib/codes'
import { openConsole } from '../lib/console'
import { addMember, person, twoTowns } from '../lib/county'
import { agree, complaint, dialog, press, said, save, typeAll } from '../lib/forms'
import { Caller } from '../lib/http'
import { newPassword } from '../lib/people'
import { account, addresses } from '../lib/platform'

/** The own account on the PC: first login, another password, 两步验证 on and off, log-out. */
const passwords = [newPassword(), newPassword()]
let phone: string
let other: string
let page: Page
let secret = ''
let recovery: string[] = []

beforeAll(async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const role = (await admin.get<{ id: string; code: string }[]>('/api/auth/roles/options')).body.find((it) => it.code === 'BRANCH_ADMIN')!
  const { branchesA } = await twoTowns(admin)
  phone = (await addMember(admin, branchesA[0].id, { roleIds: [role.id] })).phone
  other = (await addMember(admin, branchesA[0].id)).phone
  page = await open({ width: 1440, height: 900 })
  await page.goto(addresses.console)
})
afterAll(closeAll)

async function login(password: string, who = phone) {
  await page.getByLabel('账号', { exact: true }).fill(who)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await press(page, '登录')
}

async function userMenu(entry: string) {
  await press(page, '当前用户')
  await page.getByRole('menuitem', { name: entry }).click()
}

const inside = () => page.getByRole('navigation', { name: '主菜单' }).waitFor()

describe('the own account', () => {
  it('SYS-01 A06 the console does not tell an unknown account from a wrong password', async () => {
    await login('Whatever-1', person('').phone)
    await page.getByRole('alert').getByText('账号或密码错误').waitFor()
    await login('Whatever-1', other)
    await page.getByRole('alert').getByText('账号或密码错误').waitFor()
  })

  it('SYS-02 the phone number is the first password, and another one has to follow', async () => {
    await login(phone)
    await page.getByText('请先修改初始密码').waitFor()
    const form = page.getByRole('form', { name: '修改初始密码' })
    await form.getByLabel('新密码').fill(passwords[0])
    await form.getByLabel('确认密码').fill('something-Else-1')
    await press(form, '保存并进入')
    await form.getByText('两次输入的新密码不一致').waitFor()
    await form.getByLabel('确认密码').fill(passwords[0])
    await press(form, '保存并进入')
    await inside()
  })

  it('SYS-37 the password is changed; a wrong old one is refused, other devices are out', async () => {
    const elsewhere = await Caller.login({ account: phone, password: passwords[0], client: 'CADRE' })
    await userMenu('修改密码')
    const form = dialog(page, '修改密码')
    await typeAll(form, { 原密码: 'Wrong-12345', 新密码: passwords[1], 确认密码: passwords[0] })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '确认密码')).toBe('两次输入的新密码不一致')
    await typeAll(form, { 确认密码: passwords[1] })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '原密码')).toContain('原密码不正确')
    await typeAll(form, { 原密码: passwords[0] })
    await save(form)
    await said(page, '密码已修改')
    expect((await elsewhere.get('/api/auth/me')).status).toBe(401)
    expect((await new Caller().post('/api/auth/sessions', { account: phone, password: passwords[1], client: 'CADRE' })).status).toBe(201)
  })

  it('8.1.4.1 d 两步验证 is turned on with an authenticator, and the next login asks for its code', async () => {
    await userMenu('账号安全')
    const box = dialog(page, '账号安全')
    await box.getByRole('tab', { name: '两步验证' }).click()
    await press(box, '开通两步验证')
    await box.getByLabel('密码').fill(passwords[1])
    await press(box, '下一步')
    secret = await box.locator('code').innerText()
    await box.getByAltText('两步验证二维码').waitFor()
    await box.getByLabel('动态验证码').fill('000000')
    await press(box, '确认开通')
    await box.getByRole('alert').getByText(/动态验证码不正确/).waitFor()
    await box.getByLabel('动态验证码').fill(oneTimeCode(secret))
    await press(box, '确认开通')
    await box.getByText('两步验证已开通').waitFor()
    recovery = await box.locator('.codes li').allInnerTexts()
    expect(recovery).toHaveLength(10)
    await box.getByText('我已妥善保存恢复码').click()
    await press(box, '完成')
    await box.getByText('剩余恢复码 10 个').waitFor()
    await page.keyboard.press('Escape')
    await userMenu('退出登录')
    await agree(page, '退出登录?', '退出')
    await login(passwords[1])
    await page.getByLabel('动态验证码').fill(oneTimeCode(secret, 1))
    await press(page, '验证并登录')
    await inside()
  })

  it('8.1.4.1 d it is turned off with the password and a recovery code', async () => {
    await userMenu('账号安全')
    const box = dialog(page, '账号安全')
    await box.getByRole('tab', { name: '两步验证' }).click()
    await press(box, '关闭两步验证')
    await box.getByLabel('密码').fill(passwords[1])
    await box.getByLabel('动态验证码').fill(recovery[0])
    await press(box, '关闭两步验证')
    await said(page, '两步验证已关闭')
    await box.getByText('未开通', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('SYS-30 登录设备 ends the login on a phone', async () => {
    const other = await Caller.login({ account: phone, password: passwords[1], client: 'CADRE' })
    await userMenu('账号安全')
    const box = dialog(page, '账号安全')
    await box.getByText('当前设备').waitFor()
    await press(box, '退出其他所有设备')
    await agree(page, '退出其他所有设备?', '全部退出')
    await said(page, '其他设备已退出登录')
    expect((await other.get('/api/auth/me')).status).toBe(401)
    await page.keyboard.press('Escape')
  })

  it('SYS-03 退出登录 ends the session: the way back leads to the login', async () => {
    await userMenu('退出登录')
    await agree(page, '退出登录?', '退出')
    await page.getByLabel('账号', { exact: true }).waitFor()
    await page.goBack().catch(() => undefined)
    await page.goto(`${addresses.console.replace(/\/?$/, '')}/org/members`)
    await page.getByLabel('账号', { exact: true }).waitFor()
    expect(await openConsole(account('TOWN_ADMIN')).then((it) => it.context().close())).toBeUndefined()
  })
})
