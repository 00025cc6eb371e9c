import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { person, twoTowns, type Organization } from '../lib/county'
import { agree, choose, complaint, date, dialog, field, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { account } from '../lib/platform'
import { rowsOf } from '../lib/sheet'

/** 入党发展: from the application to the day on which somebody becomes a full member. */
const name = unique('测试发展')
const who = person('')
const year = new Date().getFullYear()
let admin: Caller
let branch: Organization
let other: Organization
let page: Page
let before: Home

interface Home {
  full: number
  probationary: number
  activists: number
  developmentTargets: number
}
const home = async (): Promise<Home> => (await admin.get('/api/screen/home')).body.members
/** 首页 shows these differences to the beginning. */
async function atHome(change: Partial<Home>) {
  const wanted = { ...before }
  for (const [card, n] of Object.entries(change)) wanted[card as keyof Home] += n
  await expect.poll(home).toEqual(wanted)
}
/** What the lists say that 首页 counts. */
async function listed(): Promise<Home> {
  const of = async (type: string, list = 'development') => (await admin.get(`/api/org/${list}?type=${type}&size=1`)).body.total as number
  return {
    full: await of('FULL', 'members'),
    probationary: await of('PROBATIONARY'),
    activists: await of('ACTIVIST'),
    developmentTargets: await of('DEVELOPMENT_TARGET'),
  }
}

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { branchesA, all } = await twoTowns(admin)
  const only = (it: Organization) => all.filter((each) => each.name === it.name).length === 1
  ;[branch, other] = branchesA.filter(only)
  before = await listed()
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, '队伍建设', '入党发展')
})
afterAll(closeAll)

const edit = async () => {
  await press(list.row(page, name), '修改')
  const form = dialog(page, '修改发展人员信息')
  await field(form, '姓名').waitFor()
  return form
}

describe('入党发展', () => {
  it('SCREEN-01 首页 counts whom the lists show, once what has just happened arrived', async () => {
    await expect.poll(home).toEqual(before)
  })

  it('ORG-28 an activist is registered; dates out of order are refused', async () => {
    await press(page, '新增')
    const form = dialog(page, '新增发展人员')
    await typeAll(form, { 姓名: name, 身份证号: who.idCard, 手机号码: who.phone })
    await choose(form, '党组织名称', branch.name, branch.name)
    await choose(form, '党员类型', '入党积极分子')
    await date(form, '申请入党时间', `${year - 3}-05-01`)
    await date(form, '积极分子时间', `${year - 4}-05-01`)
    await press(form, '确定')
    await expect.poll(() => complaint(form, '积极分子时间')).toContain(`不能早于申请入党时间 ${year - 3}-05-01`)
    await date(form, '积极分子时间', `${year - 2}-05-01`)
    await expect.poll(() => field(form, '正式党员时间').locator('input').isDisabled()).toBe(true)
    await save(form)
    await said(page, `已新增发展人员 ${name}`)
    await list.find(page, { 姓名: name })
    await expect.poll(() => list.row(page, name).innerText()).toMatch(/入党积极分子/)
    await atHome({ activists: 1 })
  })

  it('ORG-27 the tree narrows to a branch; none of its people is a full member', async () => {
    await list.node(page, '请输入部门名称', other.name)
    await list.counts(page, 0)
    await list.node(page, '请输入部门名称', branch.name)
    await list.counts(page, 1)
    await page.getByRole('search').locator('label', { hasText: '党员类型' }).locator('.el-select__wrapper').click()
    const options = await page.locator('.el-select-dropdown__item:visible').allInnerTexts()
    expect(options).not.toContain('正式党员')
    await page.keyboard.press('Escape')
  })

  it('ORG-29 step by step: too early is asked about, and a full member moves to 党员管理', async () => {
    let form = await edit()
    await choose(form, '党员类型', '发展对象')
    await save(form)
    await list.row(page, name).getByText('发展对象').waitFor()
    form = await edit()
    await choose(form, '党员类型', '预备党员')
    await date(form, '预备党员时间', new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10))
    await save(form)
    await list.row(page, name).getByText('预备党员').waitFor()
    await atHome({ probationary: 1 })
    form = await edit()
    await choose(form, '党员类型', '正式党员')
    await press(form, '确定')
    await agree(page, '时间未满一年', '确认,继续保存')
    await said(page, `${name} 已转为正式党员,可在 组织管理 > 党员管理 中查看`)
    await list.counts(page, 0)
    await atHome({ full: 1 })
    await menu(page, '组织管理', '党员管理')
    await list.find(page, { 党员姓名: name })
    await list.row(page, name).getByText('正式党员').waitFor()
    const { body } = await admin.get(`/api/org/members?name=${encodeURIComponent(name)}`)
    await admin.delete(`/api/org/members/${body.items[0].id}`)
  })

  it('ORG-30 people come in by a file that names its bad row, and go out as filtered', async () => {
    const [fresh, bad] = [unique('导入发展'), unique('错误发展')]
    await menu(page, '队伍建设', '入党发展')
    await list.node(page, '请输入部门名称', branch.name)
    await list.reset(page)
    const head = ['姓名', '身份证号', '手机号码', '党员类型', '党组织名称']
    const [one, two] = [person(''), person('')]
    const rows = [[fresh, one.idCard, one.phone, '入党申请人', branch.name], [bad, two.idCard, two.phone, '正式党员', branch.name]]
    const box = await list.upload(page, '发展人员', [head, ...rows], /导入完成/)
    await expect.poll(() => box.getByText(/导入完成/).innerText()).toBe('导入完成:成功 1 行,有误 1 行')
    await expect.poll(() => box.getByRole('row', { name: bad }).innerText()).toContain('正式党员')
    await press(box, '关闭')
    await list.find(page, { 姓名: fresh })
    await list.choose(page, '党员类型', '预备党员')
    await list.counts(page, 0)
    await list.choose(page, '党员类型', '入党申请人')
    await list.counts(page, 1)
    await press(page.locator('main'), '导出')
    const choice = dialog(page, '导出发展人员信息')
    await choice.getByText('当前筛选结果,共 1 人').waitFor()
    const sheet = rowsOf((await list.download(page, () => save(choice, '导出'))).bytes)
    expect(sheet.slice(1).map((it) => it[0])).toEqual([fresh])
    expect(sheet.flat()).not.toContain(one.idCard)
    await press(list.row(page, fresh), '删除')
    await agree(page, `删除 ${fresh}?`, '删除')
    await list.counts(page, 0)
  })
})
