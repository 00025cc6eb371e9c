import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { openCadre } from '../lib/cadre'
import { menu, monitor, openConsole } from '../lib/console'
import { addMember, twoTowns } from '../lib/county'
import { agree, press, said } from '../lib/forms'
import { Caller } from '../lib/http'
import { counts, find, row } from '../lib/lists'
import { ownPassword } from '../lib/people'
import { account } from '../lib/platform'

/** 在线用户: who is logged in, and out of it again. */
let page: Page
let clerk: { account: string; password: string; name: string }
beforeAll(async () => {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const branchAdmin = (await admin.get<{ id: string; code: string }[]>('/api/auth/roles/options')).body.find((it) => it.code === 'BRANCH_ADMIN')!
  const member = await addMember(admin, (await twoTowns(admin)).branchesA[0].id, { roleIds: [branchAdmin.id] })
  clerk = { account: member.phone, password: await ownPassword(member.phone), name: member.name }
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, ...monitor, '在线用户')
})
afterAll(closeAll)

describe('在线用户', () => {
  it('SYS-30 forced out, another browser is back at the login by itself', async () => {
    const desk = await openConsole({ ...clerk, role: 'BRANCH_ADMIN', client: 'ADMIN', organization: '', orgId: '' })
    await find(page, { 账号: clerk.account, 姓名: clerk.name })
    await row(page, clerk.name).filter({ hasText: '管理后台' }).first().waitFor()
    await press(row(page, clerk.name).filter({ hasText: '管理后台' }), '强退')
    await agree(page, `强制退出 ${clerk.name}?`, '强退')
    await said(page, `已强制退出 ${clerk.name}`)
    await desk.getByLabel('账号', { exact: true }).waitFor()
    await desk.context().close()
  })

  it('SYS-30 phone and PC are ended together', async () => {
    const phone = await openCadre(clerk)
    await Caller.login({ ...clerk, client: 'ADMIN' })
    await find(page, { 账号: clerk.account })
    await row(page, clerk.name).filter({ hasText: '智慧组工' }).first().waitFor()
    await page.locator('main').getByRole('columnheader').first().locator('.el-checkbox').click()
    await press(page, '批量强退')
    await press(page.getByRole('dialog', { name: /强制退出/ }), '强退')
    await counts(page, 0)
    await phone.reload()
    await phone.locator('[aria-label="账号"]').first().waitFor()
    await phone.context().close()
  })
})
