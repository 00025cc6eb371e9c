import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { addMember, twoTowns } from '../lib/county'
import { agree, dialog, press, said } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { picture } from '../lib/picture'
import { account } from '../lib/platform'

/** 文件管理: a picture that was uploaded is listed, looked at, downloaded and, when nobody uses it, deleted. */
const bytes = picture(40, true)
let admin: Caller
let page: Page
let used: { id: string; photoId: string }

async function upload(): Promise<string> {
  const body = new FormData()
  body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }), 'photo.png')
  return (await admin.post('/api/org/photos', body)).body.id
}

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const photoId = await upload()
  const member = await addMember(admin, (await twoTowns(admin)).branchesA[0].id, { photoId })
  used = { id: member.id, photoId }
  await upload()
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(async () => {
  await admin.delete(`/api/org/members/${used.id}`)
  await closeAll()
})

describe('文件管理', () => {
  it('SYS-27 an uploaded picture is listed, shown and downloaded', async () => {
    await menu(page, ...data, '文件管理', '文件列表')
    await page.getByText('人员照片', { exact: true }).click()
    const first = page.locator('main tbody tr').first()
    await first.getByText('未使用').waitFor()
    await press(first, '预览')
    const picture = page.getByRole('dialog').locator('img')
    await picture.waitFor()
    expect(await picture.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth))).toBe(40)
    await page.keyboard.press('Escape')
    const { bytes: got } = await list.download(page, () => press(first, '下载'))
    expect(got.subarray(1, 4).toString()).toBe('PNG')
  })

  it('SYS-27 one in use cannot be deleted, an unused one can', async () => {
    const rows = page.locator('main tbody tr')
    await expect.poll(() => rows.nth(1).getByText('使用中').count()).toBe(1)
    await expect.poll(() => rows.nth(1).getByRole('button', { name: '删除' }).isDisabled()).toBe(true)
    const all = await list.total(page)
    const name = (await rows.first().locator('td').first().innerText()).trim()
    await press(rows.first(), '删除')
    await agree(page, `删除文件 ${name}?`, '删除')
    await said(page, `已删除 ${name}`)
    await list.counts(page, all - 1)
  })

  it('SYS-27 存储配置 tells where files lie and how much room they take', async () => {
    await menu(page, ...data, '文件管理', '存储配置')
    const row = list.row(page, '人员照片')
    await row.waitFor()
    await expect.poll(() => row.innerText()).toMatch(/本机磁盘[\s\S]*\d/)
    await expect.poll(() => dialog(page, /./).count()).toBe(0)
  })
})
