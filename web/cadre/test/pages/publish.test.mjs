import { beforeEach, expect, test } from 'vitest'
import { pageOf, signedIn } from './member.mjs'
import { open, settle } from './page.mjs'
import { platform } from './setup.mjs'

const person = (memberId, name) => ({ memberId, name, phone: '138****0001', orgId: '3', orgName: '第一支部' })

beforeEach(() => {
  platform.reset()
  signedIn({ permissions: ['app:meeting:publish'] })
  platform.on('GET', '/api/meeting/candidates', ({ url }) =>
    url.includes('orgId=9')
      ? pageOf(person('21', '测试党员丁'))
      : pageOf(person('11', '测试党员乙'), person('12', '测试党员丙')),
  )
  platform.on('GET', '/api/meeting/candidate-orgs', {
    body: [{ id: '1', name: '县委', children: [{ id: '9', name: '古障镇第二支部', children: [] }] }],
  })
  platform.on('POST', '/api/meeting/meetings', { status: 201, body: { id: '500' } })
})

async function form() {
  const page = await open('pages/meeting/publish')
  await settle(60)
  return page
}

const content = (page, text) => page.fire('wx-textarea', 'input', { value: text })

async function fill(page) {
  await page.type(0, '三月党课')
  await page.tap('党课')
  await page.type(1, '党员活动室')
  await page.tap('请选择会议主持人')
  await settle(60)
  await page.tap('测试党员乙')
  await page.tap('确定')
  await content(page, '学习党章')
}

const sent = () =>
  platform.calls.find(([method, path]) => method === 'POST' && path === '/api/meeting/meetings')?.[2]

test('MEET-17 a filled form is published and leads back', async () => {
  const page = await form()
  await fill(page)
  await page.tap('提交')
  await settle()
  expect(sent()).toMatchObject({
    title: '三月党课',
    type: 'PARTY_CLASS',
    hostId: '11',
    mode: 'OFFLINE',
    place: '党员活动室',
    audience: 'BRANCH',
    content: '学习党章',
  })
  expect(platform.moves.at(-1)[0]).toBe('navigateBack')
})

test('MEET-20 501 characters are refused with the count shown', async () => {
  const page = await form()
  await fill(page)
  await content(page, '字'.repeat(501))
  expect(page.text()).toContain('501/500')
  await page.tap('提交')
  expect(page.text()).toContain('会议内容不能超过500字')
  expect(sent()).toBeUndefined()
})

test('MEET-18 MEET-19 people of the own branch and of another one are invited', async () => {
  const page = await form()
  await fill(page)
  await page.tap('指定人员')
  await settle(60)
  expect(page.text()).toContain('本支部成员')
  await page.tap('测试党员丙')
  await page.tap('确定')
  await page.tap('请选择需要参会的支部成员')
  await settle(60)
  await page.tap('古障镇第二支部')
  await settle(60)
  await page.tap('测试党员丁')
  await page.tap('确定')
  await page.tap('完成')
  expect(page.text()).toContain('已选 2 人')
  await page.tap('提交')
  await settle()
  expect(sent()).toMatchObject({ audience: 'SELECTED', participantIds: ['12', '21'] })
})

test('what is missing is named at its field', async () => {
  const page = await form()
  await page.tap('提交')
  expect(page.text()).toContain('请选择会议类型')
  expect(platform.toasts).toEqual(['请输入会议主题'])
  expect(sent()).toBeUndefined()
})
