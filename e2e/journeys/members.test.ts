import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { person, twoTowns, type Organization } from '../lib/county'
import { agree, choose, complaint, dialog, field, mark, press, said, save, tick, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { pngFile } from '../lib/picture'
import { ownPassword } from '../lib/people'
import { account } from '../lib/platform'

/** 党员管理: one member from the form to the end, as a clerk of the county enters her. */
const name = unique('测试党员')
const [who, later] = [person(''), person('')]
const birthday = `${who.idCard.slice(6, 10)}-${who.idCard.slice(10, 12)}-${who.idCard.slice(12, 14)}`
let branches: Organization[]
let page: Page

beforeAll(async () => {
  const { branchesA, all } = await twoTowns(await Caller.login(account('SUPER_ADMIN')))
  branches = branchesA.filter((it) => all.filter((each) => each.name === it.name).length === 1)
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '组织管理', '党员管理')
})
afterAll(closeAll)

let password = who.phone
const login = (phone: string) => new Caller().post('/api/auth/sessions', { account: phone, password, client: 'CADRE' })
const row = () => list.row(page, name)

describe('党员管理', () => {
  it('ORG-04 ORG-05 ORG-06 a member is added; what is missing is said at its field', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增党员')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '身份证号')).toBe('请填写身份证号')
    await expect.poll(() => complaint(form, '党组织名称')).toBe('请选择党组织')
    await typeAll(form, { 姓名: name, 手机号码: who.phone, 身份证号: `${who.idCard.slice(0, 17)}${who.idCard[17] === '1' ? '2' : '1'}` })
    await field(form, '姓名').locator('input').focus()
    await expect.poll(() => complaint(form, '身份证号')).toContain('校验不通过')
    await type(form, '身份证号', who.idCard)
    await expect.poll(() => field(form, '出生日期').locator('input').inputValue()).toBe(birthday)
    await choose(form, '党组织名称', branches[0].name, branches[0].name)
    await choose(form, '职务', '组织委员')
    await field(form, '职务').getByText('支委会成员请上传照片').waitFor()
    await field(form, '头像').locator('input[type=file]').setInputFiles(pngFile())
    await field(form, '头像').getByAltText('头像').waitFor()
    await save(form)
    await said(page, `已新增党员 ${name}`)
    expect((await login(who.phone)).status).toBe(201)
  })

  it('ORG-01 ORG-02 ORG-03 branch and whole phone find her; her numbers are masked', async () => {
    await list.find(page, { 手机号码: who.phone })
    await list.counts(page, 1)
    const text = await row().innerText()
    expect(text).not.toContain(who.phone)
    expect(text).not.toContain(who.idCard)
    await list.node(page, '请输入部门名称', branches[1].name)
    await list.counts(page, 0)
    await list.node(page, '请输入部门名称', branches[0].name)
    await list.counts(page, 1)
    await list.choose(page, '职务', '书记')
    await list.counts(page, 0)
    await list.choose(page, '职务', '组织委员')
    await list.counts(page, 1)
  })

  it('H03 the whole number shows for a reason, and the reason is on record', async () => {
    await press(row(), `查看${name}的身份证号`)
    const why = dialog(page, `查看 ${name} 的身份证号`)
    await type(why, '查看原因', '看看')
    await press(why, '查看')
    await expect.poll(() => complaint(why, '查看原因')).toBe('请填写 5 到 200 个字')
    await type(why, '查看原因', '核对党员档案中的身份信息')
    await save(why, '查看')
    await row().getByText(who.idCard).waitFor()
    await menu(page, '组织管理', '敏感信息查看记录')
    await list.find(page, { 被查看人: name })
    await expect.poll(() => row().innerText()).toMatch(/单人查看[\s\S]*身份证号[\s\S]*核对党员档案中的身份信息/)
    await page.getByRole('tab', { name: '党员管理' }).click()
  })

  it('ORG-07 a corrected phone is the login, with the same password; what was typed is not lost by accident', async () => {
    password = await ownPassword(who.phone)
    await press(row(), '修改')
    const form = dialog(page, '修改党员信息')
    await type(form, '手机号码', account('MEMBER').account)
    await press(form, '取消')
    await agree(page, '放弃修改?', '继续填写')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '手机号码')).toBe('手机号码已存在')
    await type(form, '手机号码', later.phone)
    await save(form)
    expect((await login(who.phone)).body.detail).toBe('账号不存在')
    expect((await login(later.phone)).status).toBe(201)
    await list.find(page, { 党员姓名: name, 手机号码: '' })
  })

  it('ORG-11 联系支部: two branches are ticked, and are there again', async () => {
    await press(row(), '更多')
    await page.getByRole('menuitem', { name: '联系支部' }).click()
    let form = dialog(page, `联系支部:${name}`)
    for (const branch of branches.slice(0, 2)) {
      await form.getByPlaceholder('搜索名称').fill(branch.name)
      await tick(form, branch.name)
    }
    await form.getByText('已选 2 个支部').waitFor()
    await save(form)
    await said(page, '联系支部已保存')
    const cadre = new Caller((await login(later.phone)).body.accessToken)
    const linked = (await cadre.get('/api/org/contact-branches/mine')).body.map((it: { name: string }) => it.name)
    expect(linked.sort()).toEqual(branches.slice(0, 2).map((it) => it.name).sort())
    await press(row(), '更多')
    await page.getByRole('menuitem', { name: '联系支部' }).click()
    form = dialog(page, `联系支部:${name}`)
    await form.getByText('已选 2 个支部').waitFor()
    await press(form, '取消')
  })

  it('ORG-09 members come in by a file that names its bad rows; the export is masked', async () => {
    const [fresh, bad] = [unique('导入党员'), unique('错误党员')]
    const [one, two] = [person(''), person('')]
    await list.node(page, '请输入部门名称', branches[0].name)
    await list.reset(page)
    const head = ['姓名', '身份证号', '手机号码', '党组织名称']
    const rows = [[fresh, one.idCard, one.phone, branches[0].name], [bad, '450000', two.phone, branches[0].name]]
    const box = await list.upload(page, '党员', [head, ...rows], /导入完成/)
    await expect.poll(() => box.getByText(/导入完成/).innerText()).toBe('导入完成:成功 1 行,有误 1 行')
    await expect.poll(() => box.getByRole('row', { name: bad }).innerText()).toContain('身份证号')
    await press(box, '关闭')
    await list.find(page, { 党员姓名: fresh })
    await list.counts(page, 1)
    await press(page.locator('main'), '导出')
    const choice = dialog(page, '导出党员信息')
    await choice.getByText('当前筛选结果,共 1 人').waitFor()
    const { name: file } = await list.download(page, () => save(choice, '导出'))
    expect(file).toMatch(/\.xlsx$/)
    await press(list.row(page, fresh), '删除')
    await agree(page, `删除党员 ${fresh}?`, '删除')
    await list.counts(page, 0)
  })

  it('ORG-06 ORG-08 停用 ends the login, deletion the entry', async () => {
    await list.find(page, { 党员姓名: name })
    await press(row(), '修改')
    const form = dialog(page, '修改党员信息')
    await mark(form, '状态', '停用')
    await save(form)
    await row().getByText('停用').waitFor()
    expect((await login(later.phone)).body.detail).toBe('账号已停用')
    await press(row(), '删除')
    await agree(page, `删除党员 ${name}?`, '删除')
    await said(page, `已删除党员 ${name}`)
    await page.getByText('没有符合条件的党员').waitFor()
  })
})
