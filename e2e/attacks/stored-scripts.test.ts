import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll, open } from '../lib/browser'
import { openCadre, tab } from '../lib/cadre'
import { openConsole } from '../lib/console'
import { twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { find } from '../lib/lists'
import { addressOf, pagesFor } from '../lib/menu-pages'
import { plant, uproot, type Garden } from '../lib/planted'
import { account, addresses } from '../lib/platform'

/** D05: what runs where a text is taken for markup. Each sets the same flag; short, because names are. */
const SCRIPTS = ['<img src=x onerror=pwned=1>', '"><svg onload=pwned=1>', '<script>pwned=1</script>', "';pwned=1;'<iframe srcdoc=x>"]
const RAN = 'pwned' as const
const INJECTED = 'img[onerror], svg[onload], iframe[srcdoc], script:not([src]):not([type])'

let admin: Caller
const gardens: Garden[] = []
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const { townA, branchesB } = await twoTowns(admin)
  gardens.push(...(await Promise.all(SCRIPTS.map((text) => plant(admin, townA, branchesB[0], text)))))
}, 120_000)
afterAll(async () => {
  await closeAll()
  await Promise.all(gardens.map(uproot))
}, 60_000)

/** What of the texts became an element, or ran. */
const harmed = (page: Page) =>
  page.evaluate(
    ([flag, injected]) => [...(flag in window ? ['a script ran'] : []), ...Array.from(document.querySelectorAll(injected), (it) => it.outerHTML).filter((it) => it.includes(flag))],
    [RAN, INJECTED] as const,
  )

/** Whether one of the texts stands on the page as it was written. */
async function shown(page: Page): Promise<boolean> {
  const text = await page.locator('body').innerText()
  return SCRIPTS.some((it) => text.includes(it))
}

/** Long enough for a first answer, as the walk over all pages has it. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(700)
  await page.locator('main .el-skeleton, main .el-loading-mask').first().waitFor({ state: 'hidden' })
}

describe('D05 stored scripts', () => {
  it('run on no page of the console, neither in its list nor in what is searched; where they are found they stand as text', async () => {
    const page = await openConsole(account('SUPER_ADMIN'))
    const showing: string[] = []
    for (const { name, path } of await pagesFor('SUPER_ADMIN')) {
      await page.goto(addressOf(path))
      await page.getByRole('tab', { name }).first().waitFor()
      await settled(page)
      expect([name, await harmed(page)]).toEqual([name, []])
      const first = page.getByRole('search').getByRole('textbox').first()
      if (await first.isEditable({ timeout: 100 }).catch(() => false)) {
        await first.fill(SCRIPTS[0])
        await first.press('Enter')
        await settled(page)
        expect([`${name}, searched`, await harmed(page)]).toEqual([`${name}, searched`, []])
      }
      if (await shown(page)) showing.push(name)
    }
    expect(showing).toEqual(expect.arrayContaining(['党员管理', '角色管理', '字典管理', '参数设置', '会议管理', '群众管理']))
  }, 240_000)

  it('run neither in the detail of a meeting nor in its minutes nor as the name of its file', async () => {
    const page = await openConsole(account('SUPER_ADMIN'))
    for (const [at, { meetingId }] of gardens.entries()) {
      expect((await admin.put(`/api/meeting/meetings/${meetingId}/minutes`, { text: SCRIPTS[at], fileIds: [] })).status).toBe(204)
      await page.goto(addressOf('/life/meetings'))
      await find(page, { 会议主题: SCRIPTS[at] })
      await page.locator('main').getByRole('link', { name: SCRIPTS[at], exact: true }).first().click()
      await page.locator('.el-drawer p.text', { hasText: SCRIPTS[at] }).nth(1).waitFor()
      expect([SCRIPTS[at], await harmed(page)]).toEqual([SCRIPTS[at], []])
    }
  })

  it('run neither on the phone of who is invited nor on the screen', async () => {
    for (const [at, { member }] of gardens.entries()) {
      const phone = await openCadre({ account: member.phone, password: member.phone })
      expect(await harmed(phone)).toEqual([])
      await tab(phone, '消息通知')
      await phone.getByText(SCRIPTS[at]).locator('visible=true').first().waitFor()
      expect(await harmed(phone)).toEqual([])
      await phone.context().close()
    }
    const screen = await open({ width: 1920, height: 1080 })
    await screen.goto(addresses.screen)
    await screen.waitForTimeout(3_000)
    expect(await harmed(screen)).toEqual([])
  })
})
