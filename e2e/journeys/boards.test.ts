import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { openCadre, segment } from '../lib/cadre'
import { menu, openConsole } from '../lib/console'
import { addMember, organizations, twoTowns } from '../lib/county'
import { agree, complaint, dialog, exactly, field, press, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { pngFile } from '../lib/picture'
import { account } from '../lib/platform'
import { villages } from '../lib/towns'

/** 班子建设管理 on the PC, and 班子形象 on the phone, which shows the same people. */
const branch = unique('班子支部')
const [head, deputy] = [unique('班子书记'), unique('班子委员')]
let admin: Caller
let orgId: string
let page: Page
let here: Awaited<ReturnType<typeof villages>>[number]

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { townA } = await twoTowns(admin)
  const form = { parentId: townA.id, name: branch, type: 'BRANCH', sort: 1, status: 'ENABLED', directWorkCommittee: false }
  orgId = (await admin.post('/api/org/organizations', form)).body.id
  const posts = (await admin.get<{ id: string; name: string }[]>('/api/org/posts')).body
  const post = (name: string) => ({ postId: posts.find((it) => it.name === name)!.id })
  await addMember(admin, orgId, { name: deputy, ...post('宣传委员') })
  await addMember(admin, orgId, { name: head, ...post('书记') })
  here = (await villages(admin))[1]
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(async () => {
  const { body } = await admin.get(`/api/org/members?orgId=${orgId}`)
  for (const { id } of body.items) await admin.delete(`/api/org/members/${id}`)
  const gone = await admin.delete(`/api/org/organizations/${orgId}`)
  await closeAll()
  expect(gone.status).toBe(204)
})

const cards = () => page.locator('article.person')

describe('县级班子形象栏', () => {
  it('ORG-31 ORG-10 the committee stands in the order of its posts; a missing photo is marked and added here', async () => {
    await menu(page, '班子建设管理', '县级班子形象栏')
    await list.node(page, '请输入部门名称', branch)
    await cards().nth(1).waitFor()
    await expect.poll(() => cards().locator('b').allInnerTexts()).toEqual([head, deputy])
    await expect.poll(() => cards().getByText('缺少照片').count()).toBe(2)
    await press(cards().filter({ hasText: head }), '上传照片')
    const form = dialog(page, '修改党员信息')
    await field(form, '头像').locator('input[type=file]').setInputFiles(pngFile())
    await field(form, '头像').getByAltText('头像').waitFor()
    await save(form)
    await cards().filter({ hasText: head }).getByAltText(head).waitFor()
    await page.getByText('只看缺少照片的成员').click()
    await cards().filter({ hasText: head }).waitFor({ state: 'hidden' })
    await expect.poll(() => cards().locator('b').allInnerTexts()).toEqual([deputy])
  })
})

describe('乡(镇)级班子形象栏', () => {
  const [first, second] = [unique('村支书'), unique('副支书')]
  const add = async (name: string, post: string, sort: string, phone = '') => {
    await press(page.locator('main header'), '新增')
    const form = dialog(page, '新增班子成员')
    await typeAll(form, { 姓名: name, 职务: post, 排序: sort, 联系方式: phone })
    return form
  }

  it('ORG-32 ORG-34 a village is found; its members stand in their order', async () => {
    await menu(page, '班子建设管理', '乡(镇)级班子形象栏')
    await page.getByText('请在左侧选择乡镇或村').first().waitFor()
    await list.node(page, '请输入乡镇名称', here.village)
    await page.getByText(`${here.county}>${here.town}>${here.village}`).waitFor()
    const form = await add(second, '副书记', '9002', '12')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '联系方式')).toBe('请填写手机或座机号码')
    await type(form, '联系方式', '0776-8682233')
    await save(form)
    await save(await add(first, '书记', '9001'))
    await list.row(page, first).waitFor()
    const names = await page.locator('main tbody tr').allInnerTexts()
    expect(names.findIndex((it) => it.includes(first))).toBeLessThan(names.findIndex((it) => it.includes(second)))
  })

  it('ORG-33 ORG-34 the other board is another list; a photo is added by 编辑', async () => {
    await page.getByRole('tab', { name: '村(居)民委员会成员管理' }).click()
    await list.row(page, first).waitFor({ state: 'hidden' })
    await page.getByRole('tab', { name: '村(社区)党组织委员会成员管理' }).click()
    await press(list.row(page, first), '编辑')
    const form = dialog(page, `编辑班子成员:${first}`)
    await field(form, '照片').locator('input[type=file]').setInputFiles(pngFile())
    await field(form, '照片').getByAltText('头像').waitFor()
    await save(form)
    await list.row(page, first).getByAltText(first).waitFor()
  })

  it('ORG-36 both show on the phone, in their order; the branch of the county board, too', async () => {
    const phone = await openCadre(account('MEMBER'))
    await phone.locator('.tile', { hasText: '班子形象' }).click()
    const person = phone.locator('.board-card')
    const look = async (name: string) => {
      await phone.locator('.board-search input').fill(name)
      await phone.locator('.board-org', { hasText: name }).first().click()
      await phone.locator('.card-title', { hasText: exactly(name) }).waitFor()
    }
    await look(branch)
    await person.nth(1).waitFor()
    await expect.poll(() => person.locator('.board-name').allInnerTexts()).toEqual([head, deputy])
    await person.first().locator('uni-image').waitFor()
    await segment(phone, '乡镇、村')
    await look(here.village)
    await person.filter({ hasText: first }).locator('uni-image').waitFor()
    const names = await person.locator('.board-name').allInnerTexts()
    expect(names.indexOf(first)).toBeLessThan(names.indexOf(second))
    await phone.context().close()
  })

  it('ORG-35 ORG-34 members come in by a file, go out by another, and are deleted', async () => {
    const fresh = unique('导入委员')
    const box = await list.upload(page, '班子成员', [['姓名', '职务', '排序'], [fresh, '宣传委员', '9003'], ['错误委员', '', '1']], /导入完成/)
    await expect.poll(() => box.getByText(/导入完成/).innerText()).toBe('导入完成:成功 1 行,有误 1 行')
    await press(box, '关闭')
    await list.row(page, fresh).waitFor()
    const sheet = await list.exported(page)
    expect(sheet.map((it) => it[0])).toEqual(expect.arrayContaining(['姓名', first, second, fresh]))
    expect(sheet.flat()).not.toContain('0776-8682233')
    for (const name of [first, second, fresh]) {
      await press(list.row(page, name), '删除')
      await agree(page, `删除班子成员 ${name}?`, '删除')
      await list.row(page, name).waitFor({ state: 'hidden' })
    }
  })
})
