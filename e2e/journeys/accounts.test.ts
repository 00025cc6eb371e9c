import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { menu, monitor, openConsole } from '../lib/console'
import { addMember, twoTowns } from '../lib/county'
import { agree, press, said } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { account } from '../lib/platform'

/** 账号盘点: who has not logged in, stopped and let in again. */
let page: Page
let member: Awaited<ReturnType<typeof addMember>>
const login = () => new Caller().post('/api/auth/sessions', { account: member.phone, password: member.phone, client: 'CADRE' })
beforeAll(async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  member = await addMember(admin, (await twoTowns(admin)).branchesA[0].id)
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, ...monitor, '账号盘点')
})
afterAll(closeAll)

describe('账号盘点', () => {
  it('MLPS 8.1.4.2 shows when an account was last used; a new one is not among those unused for 90 days', async () => {
    await list.find(page, { 账号: member.phone })
    await list.counts(page, 0)
    await list.clear(page, '未登录')
    await list.row(page, member.name).getByText('从未登录').waitFor()
    expect((await login()).status).toBe(201)
    await list.find(page, { 账号: member.phone })
    await list.row(page, member.name).getByText('从未登录').waitFor({ state: 'hidden' })
    const sheet = await list.exported(page)
    expect(sheet[0]).toEqual(['账号', '姓名', '账号类型', '所属组织', '状态', '创建时间', '最近登录', '未登录天数'])
    expect([sheet.length, sheet[1][1], sheet[1][4], sheet[1][7]]).toEqual([2, member.name, '正常', '0'])
  })

  it('MLPS 8.1.4.2 a stopped account cannot log in until it is let in again', async () => {
    await press(list.row(page, member.name), '停用')
    await agree(page, `停用账号 ${member.name}(${member.phone.slice(0, 3)}****${member.phone.slice(7)})?`, '停用')
    await said(page, '已停用')
    await list.row(page, member.name).getByText('停用', { exact: true }).waitFor()
    expect((await login()).body.code).toBe('ACCOUNT_DISABLED')
    await press(list.row(page, member.name), '启用')
    await said(page, '已启用')
    expect((await login()).status).toBe(201)
  })
})
