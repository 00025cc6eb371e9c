import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, openConsole } from '../lib/console'
import { addMember, twoTowns, type Organization } from '../lib/county'
import { agree, choose, complaint, dialog, press, said, save, type } from '../lib/forms'
import { Caller } from '../lib/http'
import { find, row } from '../lib/lists'
import { account, accounts, type Account } from '../lib/platform'

/** 组织关系转接 between two towns, each with its own administrator at her own desk. */
let admin: Caller
let giving: Account
let receiving: Account
let target: Organization
let member: { id: string; name: string }

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { townA, townB, branchesA, branchesB, all } = await twoTowns(admin)
  const of = (town: Organization) => accounts.find((it) => it.role === 'TOWN_ADMIN' && it.orgId === town.id)!
  ;[giving, receiving] = [of(townA), of(townB)]
  target = branchesB.find((it) => all.filter((each) => each.name === it.name).length === 1)!
  member = await addMember(admin, branchesA[0].id)
})
afterAll(async () => {
  await admin.delete(`/api/org/members/${member.id}`)
  await closeAll()
})

describe('转接记录', () => {
  it('ORG-07 G09 one town asks, is refused with a reason, asks again and the other town takes the member', async () => {
    const [from, to] = [await openConsole(giving), await openConsole(receiving)]
    const ask = async () => {
      await menu(from, '组织管理', '党员管理')
      await find(from, { 党员姓名: member.name })
      await press(row(from, member.name), '更多')
      await from.getByRole('menuitem', { name: '组织关系转接' }).click()
      const form = dialog(from, `组织关系转接:${member.name}`)
      await press(form, '转接')
      await expect.poll(() => complaint(form, '转入党组织')).toBe('请选择转入的党组织')
      await choose(form, '转入党组织', target.name, target.name)
      await type(form, '转接原因', '工作调动')
      await save(form, '转接')
      await said(from, '已向转入党组织提交申请')
    }
    const incoming = async () => {
      await menu(to, '组织管理', '转接记录')
      await find(to, { 姓名: member.name })
      return row(to, member.name).filter({ hasText: '待接收' })
    }
    await ask()
    await press(await incoming(), '拒绝')
    const why = dialog(to, `拒绝接收 ${member.name}?`)
    await press(why, '拒绝')
    await why.getByText('请填写拒绝的原因').waitFor()
    await why.getByPlaceholder('请填写拒绝的原因').fill('材料不全')
    await press(why, '拒绝')
    await said(to, `已拒绝接收 ${member.name}`)
    await menu(from, '组织管理', '转接记录')
    await from.getByText('转出', { exact: true }).click()
    await find(from, { 姓名: member.name })
    await row(from, member.name).getByText('材料不全').waitFor()
    await ask()
    await press(await incoming(), '接收')
    await agree(to, `接收 ${member.name}?`, '接收')
    await said(to, `已接收 ${member.name}`)
    await menu(to, '组织管理', '党员管理')
    await find(to, { 党员姓名: member.name })
    await row(to, member.name).getByText(target.name).waitFor()
  })
})
