import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { agree, complaint, dialog, field, mark, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import { counts, exported, find, reset, row } from '../lib/lists'
import { picture } from '../lib/picture'
import { account, eventually } from '../lib/platform'

/** 参数设置: nonsense is refused at its field, a change works at once in every service and is on record. */
const name = unique('便民热线')
const key = `county.${name.slice(4)}`
let admin: Caller
let page: Page
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  page = await openConsole(account('SUPER_ADMIN'))
  await menu(page, ...data, '参数设置')
})
afterAll(closeAll)

/** A picture of some 3 MB. */
async function uploadLarge(): Promise<number> {
  const body = new FormData()
  body.append('file', new Blob([picture(1000, true) as Uint8Array<ArrayBuffer>], { type: 'image/png' }), 'large.png')
  return (await admin.post('/api/org/photos', body)).status
}

async function setLimit(value: string) {
  await press(row(page, 'file.image.maxSizeMb'), '修改')
  const form = dialog(page, /修改参数:图片大小上限/)
  await form.getByLabel('参数键值').fill(value)
  return form
}

describe('参数设置', () => {
  it('SYS-25 SYS-44 the limit of pictures: nonsense is refused, a change is live, and back', async () => {
    await find(page, { 参数键名: 'file.image.maxSizeMb' })
    let form = await setLimit('很大')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '参数键值')).toMatch(/整数/)
    await form.getByLabel('参数键值').fill('500')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '参数键值')).toMatch(/1.*50/)
    await form.getByLabel('参数键值').fill('1')
    await save(form)
    await said(page, '参数已保存')
    await eventually('the change is in force', async () => (await uploadLarge()) >= 400, 5)
    form = await setLimit('20')
    await field(form, '默认值').getByText('20', { exact: true }).waitFor()
    await save(form)
    await eventually('the old limit is in force', async () => (await uploadLarge()) < 300, 5)
    await press(row(page, 'file.image.maxSizeMb'), '修改记录')
    const changes = dialog(page, /修改记录/)
    await expect.poll(() => changes.getByRole('listitem').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/20 → 1\b/), expect.stringMatching(/1 → 20/)]))
    await page.keyboard.press('Escape')
  })

  it('SYS-25 a built-in parameter cannot be deleted, one of the county can; the export has what is filtered', async () => {
    await reset(page)
    await find(page, { 参数键名: 'file.image' })
    await expect.poll(() => row(page, 'file.image.maxSizeMb').getByRole('button', { name: '删除' }).count()).toBe(0)
    await press(page, '新增')
    const form = dialog(page, '新增参数')
    await typeAll(form, { 参数名称: name, 参数键名: 'file.image.maxSizeMb' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '参数键值')).toBe('请填写参数键值')
    await form.getByLabel('参数键值').fill('0776-12345')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '参数键名')).toBe('参数键名已存在,请换一个')
    await type(form, '参数键名', key)
    await mark(form, '参数类型', '整数')
    await form.getByLabel('参数键值').fill('十二')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '参数键值')).toMatch(/整数/)
    await form.getByLabel('参数键值').fill('12345')
    await save(form)
    await find(page, { 参数键名: key })
    await counts(page, 1)
    expect((await exported(page)).slice(1).flat()).toEqual(expect.arrayContaining([name, key, '12345']))
    await press(row(page, key), '删除')
    await agree(page, `删除参数 ${name}?`, '删除')
    await counts(page, 0)
  })
})
