import { beforeEach, expect, test } from 'vitest'
import { pageOf, signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

beforeEach(() => platform.reset())

const menu = (code, children = []) => ({ id: code, code, name: code, children })
const menus = [menu('pages-index', [menu('contactBranch'), menu('teamConstruction')]), menu('profile')]
const mine = (...names) =>
  platform.on('GET', '/api/org/contact-branches/mine', {
    body: names.map((name, i) => ({ id: `${i + 1}`, name })),
  })

async function shown(path) {
  const page = await open(path)
  await settle(80)
  return page
}

test('ORG-37 the tile of 联系支部 is there only when branches are configured', async () => {
  signedIn({ menus })
  mine()
  const without = await shown('pages/index/index')
  expect(without.text()).not.toContain('联系支部')
  expect(without.text()).toContain('班子形象')

  mine('B1支部')
  const linked = await shown('pages/index/index')
  expect(linked.text()).toContain('联系支部')
})

test('ORG-37 without a branch the page says so', async () => {
  signedIn()
  mine()
  expect((await shown('pages/contact/index')).text()).toContain('暂无联系支部')
})

test('ORG-37 ORG-38 both branches can be chosen and show their members', async () => {
  signedIn()
  mine('B1支部', 'B2支部')
  const person = (name) => ({
    id: name,
    name,
    phone: '138****0001',
    postName: '书记',
    memberType: 'FULL',
    photoUrl: null,
  })
  platform.on(
    'GET',
    '/api/org/contact-branches/1/members',
    pageOf(person('测试党员甲'), person('测试党员乙')),
  )
  platform.on('GET', '/api/org/contact-branches/2/members', pageOf(person('测试党员丙')))
  const page = await shown('pages/contact/index')
  expect(page.text()).toMatch(/支部党员 2 人.*测试党员甲.*138\*{4}0001/)

  await page.tap('B2支部')
  await settle(80)
  expect(page.text()).toContain('测试党员丙')
  expect(page.text()).not.toContain('测试党员甲')
})

test('ORG-36 the board shows name and post by post order and the way further down', async () => {
  signedIn()
  const tree = [{ id: '1', name: '县委员会', children: [{ id: '2', name: 'B村党支部', children: [] }] }]
  platform.on('GET', '/api/org/boards/tree', { body: tree })
  platform.on('GET', '/api/org/boards/display/1', pageOf())
  const card = (name, postName) => ({
    id: name,
    name,
    postName,
    orgId: '2',
    orgName: 'B村党支部',
    photoUrl: null,
  })
  platform.on('GET', '/api/org/boards/display/2', pageOf(card('测试甲', '书记'), card('测试乙', '副书记')))
  const page = await shown('pages/board/index')
  expect(page.text()).toContain('暂无班子成员')

  await page.tap('B村党支部')
  await settle(80)
  expect(page.text()).toMatch(/测试甲.*书记.*测试乙.*副书记/)
})

test('ORG-36 what is typed before the tree is there is looked for when it is', async () => {
  signedIn()
  const tree = [{ id: '1', name: '县委员会', children: [{ id: '2', name: 'B村党支部', children: [] }] }]
  platform.on('GET', '/api/org/boards/tree', { body: tree, after: 600 })
  platform.on('GET', '/api/org/boards/display/1', pageOf())
  const page = await shown('pages/board/index')
  await page.type(0, 'B村')
  await settle(700)
  expect(page.text()).toContain('B村党支部')
  expect(page.text()).not.toContain('暂无班子成员')
})

test('SYS-35 个人信息 shows type, phone and branch', async () => {
  signedIn()
  platform.on('GET', '/api/org/me', {
    body: { name: '测试党员甲', phone: '138****0001', memberType: 'FULL', orgName: 'B支部', photoUrl: null },
  })
  const page = await shown('pages/profile/info')
  for (const words of ['点击更换图片', '正式党员', '138****0001', 'B支部'])
    expect(page.text()).toContain(words)
})
