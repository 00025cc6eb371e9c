import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAll } from '../lib/browser'
import { data, menu, openConsole } from '../lib/console'
import { agree, choose, complaint, dialog, field, mark, press, said, save, type, typeAll, unique } from '../lib/forms'
import { Caller } from '../lib/http'
import * as list from '../lib/lists'
import { account } from '../lib/platform'

/** 菜单管理 and APP菜单管理: an entry appears in the side menu, is stopped and goes again. */
const [directory, entry] = [unique('便民'), unique('办事指南')]
let page: Page
beforeAll(async () => {
  page = await openConsole(account('SUPER_ADMIN'))
})
afterAll(closeAll)

const row = (name: string) => list.row(page, name)
const side = (name: string) => page.getByRole('navigation', { name: '主菜单' }).getByText(name, { exact: true })

describe('菜单管理', () => {
  it('SYS-18 a directory and a page below it are added; what is missing is said', async () => {
    await menu(page, ...data, '菜单管理')
    await press(page, '新增')
    let form = dialog(page, '新增菜单')
    await mark(form, '菜单类型', '目录')
    await typeAll(form, { 菜单名称: directory, 显示排序: '99', 路由地址: `/${directory.slice(2)}` })
    await save(form)
    await list.find(page, { 菜单名称: directory })
    await press(row(directory), '新增')
    form = dialog(page, '新增菜单')
    await field(form, '上级菜单').getByText(directory).waitFor()
    await type(form, '菜单名称', entry)
    await press(form, '确定')
    await expect.poll(() => complaint(form, '路由地址')).toBe('请填写路由地址')
    await type(form, '路由地址', 'guide')
    await press(form, '确定')
    await expect.poll(() => complaint(form, '路由地址')).toContain('路由地址应以 / 开头')
    await typeAll(form, { 路由地址: `/${directory.slice(2)}/guide`, 组件路径: 'members' })
    await save(form)
    await list.find(page, { 菜单名称: entry })
    await row(entry).waitFor()
    await row(directory).waitFor() // what stands above it
    await page.reload()
    await side(directory).click()
    await side(entry).waitFor()
  })

  it('SYS-17 SYS-18 stopped it leaves the side menu, and 状态 停用 finds it', async () => {
    await list.find(page, { 菜单名称: entry })
    await list.toggle(page, `${entry}的状态`).click()
    await agree(page, `停用菜单 ${entry}?`, '停用')
    await said(page, `已停用 ${entry}`)
    await list.find(page, { 菜单名称: '' })
    await list.choose(page, '状态', '停用')
    await row(entry).waitFor()
    await row('党员管理').waitFor({ state: 'hidden' })
    await list.choose(page, '管理类型', '按钮')
    await row(entry).waitFor({ state: 'hidden' })
    await list.reset(page)
    await page.reload()
    await row(directory).waitFor()
    await expect.poll(() => side(entry).count()).toBe(0)
  })

  it('SYS-18 a menu with children is not deleted, an empty one is', async () => {
    await list.find(page, { 菜单名称: directory.slice(2) })
    await press(row(directory), '删除')
    await agree(page, `删除菜单 ${directory}?`, '删除')
    await said(page, '有下级菜单,请先删除下级')
    await list.find(page, { 菜单名称: entry })
    await press(row(entry), '删除')
    await agree(page, `删除菜单 ${entry}?`, '删除')
    await said(page, `已删除 ${entry}`)
    await list.find(page, { 菜单名称: directory })
    await press(row(directory), '删除')
    await agree(page, `删除菜单 ${directory}?`, '删除')
    await page.getByText('没有符合条件的菜单').waitFor()
  })
})

describe('APP菜单管理', () => {
  it('SYS-19 a tile is added with its mark, changed, stopped and deleted', async () => {
    const tile = unique('云课堂')
    await menu(page, ...data, 'APP菜单管理')
    await press(row('首页'), '新增')
    let form = dialog(page, '新增菜单')
    await typeAll(form, { 菜单名称: tile, 菜单标志: 'teamConstruction', 菜单路径: '/' })
    await press(form, '确定')
    await expect.poll(() => complaint(form, '菜单标志')).toBe('菜单标志已存在,请换一个')
    await type(form, '菜单标志', `tile${tile.slice(3)}`)
    await save(form)
    await list.find(page, { 菜单名称: tile })
    await expect.poll(() => row(tile).innerText()).toContain(`tile${tile.slice(3)}`)
    await press(row(tile), '修改')
    form = dialog(page, '修改菜单')
    await type(form, '显示排序', '42')
    await choose(form, '上级菜单', '个人信息', '个人信息')
    await save(form)
    await row(tile).getByText('42', { exact: true }).waitFor()
    await list.reset(page)
    const names = await page.locator('main tbody tr').allInnerTexts()
    expect(names.findIndex((it) => it.includes(tile))).toBeGreaterThan(names.findIndex((it) => it.includes('个人信息')))
    await list.toggle(page, `${tile}的状态`).click()
    await agree(page, `停用APP 菜单 ${tile}?`, '停用')
    await said(page, `已停用 ${tile}`)
    await press(row(tile), '删除')
    await agree(page, `删除APP 菜单 ${tile}?`, '删除')
    await said(page, `已删除 ${tile}`)
    const menus = await (await Caller.login(account('SUPER_ADMIN'))).get('/api/auth/menus?client=CADRE')
    expect(JSON.stringify(menus.body)).not.toContain(tile)
  })
})
