import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { person } from '../lib/county'
import { agree, choose, complaint, dialog, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { counts, download, exported, find, node, reset, row, toggle, upload } from '../lib/lists'
import { account } from '../lib/platform'
import { rowsOf } from '../lib/sheet'
import { villages } from '../lib/towns'

/** 群众账号管理: the account of a grid worker who is no member, from the form to its end. */
const name = unique('网格员')
const phone = person('').phone
let page: Page
let here: { town: string; village: string }
let elsewhere: string

beforeAll(async () => {
  const all = await villages(await Caller.login(account('SUPER_ADMIN')))
  here = all[0]
  elsewhere = all.find((it) => it.town !== here.town)!.town
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '群众账号管理')
})
afterAll(closeAll)

const login = (password = phone) => new Caller().post('/api/auth/sessions', { account: phone, password, client: 'CADRE' })

describe('群众账号管理', () => {
  it('ORG-13 an account is added; a phone that is used is refused at its field', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增群众账号')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '姓名')).toBe('请填写姓名')
    await expect.poll(() => complaint(form, '所属网格')).toBe('请选择所属网格')
    await typeAll(form, { 姓名: name, 手机号: account('MEMBER').account })
    await choose(form, '所属网格', here.village, here.village)
    await choose(form, '性别', '女')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '手机号')).toBe('手机号码已存在')
    await type(form, '手机号', phone)
    await save(form)
    await find(page, { 姓名: name })
    const text = await row(page, name).innerText()
    expect(text).toContain(here.village)
    expect(text).not.toContain(phone)
    expect((await login()).status).toBe(201)
  })

  it('ORG-12 a town in the tree narrows the list to its accounts; the whole phone finds one', async () => {
    await reset(page)
    await find(page, { 手机号码: phone })
    await counts(page, 1)
    await node(page, '请输入乡镇名称', elsewhere)
    await counts(page, 0)
    await node(page, '请输入乡镇名称', here.town)
    await counts(page, 1)
    await row(page, name).waitFor()
  })

  it('ORG-13 SYS-16 it is changed and given a role', async () => {
    await press(row(page, name), '修改')
    const form = dialog(page, `修改群众账号:${name}`)
    await choose(form, '学历', '大专')
    await save(form)
    await row(page, name).getByText('大专').waitFor()
    await press(row(page, name), '分配角色')
    const roles = dialog(page, `分配角色:${name}`)
    await roles.getByText('党员', { exact: true }).click()
    await save(roles)
    await said(page, '角色已分配')
    const caller = new Caller((await login()).body.accessToken)
    expect((await caller.get('/api/auth/me')).body.roles).toHaveLength(1)
  })

  it('ORG-15 switched off, the next call of the phone is refused and so is the login', async () => {
    const caller = new Caller((await login()).body.accessToken)
    expect((await caller.get('/api/auth/me')).status).toBe(200)
    await toggle(page, `${name}的状态`).click()
    await agree(page, `停用 ${name} 的账号?`, '停用')
    await said(page, '已停用')
    expect((await caller.get('/api/auth/me')).status).toBe(401)
    expect((await login()).body.detail).toBe('账号已停用')
    await toggle(page, `${name}的状态`).click()
    await said(page, '已启用')
    expect((await login()).status).toBe(201)
  })

  it('ORG-14 an import takes the good row, names the bad one, and the export has what is filtered', async () => {
    const [good, bad] = [unique('导入网格员'), unique('错误网格员')]
    await reset(page)
    const head = ['姓名', '手机号', '所属网格', '网格职责']
    const place = `${here.town}/${here.village}`
    const box = await upload(page, '群众账号', [head, [good, person('').phone, here.village, '网格员'], [bad, '123', here.village, '网格员']], /导入完成/)
    expect(await box.getByText(/导入完成/).innerText(), place).toBe('导入完成:成功 1 行,有误 1 行')
    await expect.poll(() => box.getByRole('row', { name: bad }).innerText()).toMatch(/3[\s\S]*手机号/)
    const refused = await download(page, () => press(box, '下载错误行'))
    expect(rowsOf(refused.bytes).flat()).toContain(bad)
    await press(box, '关闭')
    await find(page, { 姓名: good })
    await counts(page, 1)
    const sheet = await exported(page)
    expect(sheet.map((it) => it[0])).toEqual(['姓名', good])
    await press(row(page, good), '删除')
    await agree(page, `删除群众账号 ${good}?`, '删除')
    await counts(page, 0)
  })

  it('ORG-13 deleted, it is gone and so is the login', async () => {
    await find(page, { 姓名: name })
    await press(row(page, name), '删除')
    await agree(page, `删除群众账号 ${name}?`, '删除')
    await page.getByText('没有符合条件的群众账号').waitFor()
    expect((await login()).status).toBe(401)
  })
})
