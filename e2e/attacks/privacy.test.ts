import { beforeAll, describe, expect, it } from 'vitest'
import { addMember, idCard, memberForm, person, twoTowns } from '../lib/county'
import { Caller } from '../lib/http'
import { inDatabase, inFiles, inRedis } from '../lib/places'
import { account, eventually } from '../lib/platform'
import { workbook } from '../lib/sheet'

/** H01: numbers of people who were added, edited, imported, exported, looked at, logged in and refused are nowhere in plain. */
let admin: Caller
let branch: string
let added: string
/** A part of a name, which is no secret: shows that the search would find something. */
let mark: string
const numbers: string[] = []
const remember = <T extends { idCard: string; phone: string }>(it: T): T => (numbers.push(it.idCard, it.phone), it)

beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  const towns = await twoTowns(admin)
  branch = towns.branchesA[0].id
  const one = remember(person(branch) as any)
  mark = one.name.slice(3)
  added = (await admin.post('/api/org/members', one)).body.id
  await edited(one)
  const nameOf = (id: string) => towns.all.find((it) => it.id === id)!.name
  await imported(towns.branchesA[0].path.split('/').filter(Boolean).map(nameOf).join('/'))
  await looked(one)
  await refused(one)
  await signedIn(one)
  await new Promise((done) => setTimeout(done, 3_000)) // events leave, logs are written
}, 120_000)

async function edited(one: any) {
  const next = `198${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  numbers.push(next)
  const detail = (await admin.get(`/api/org/members/${added}`)).body
  expect((await admin.put(`/api/org/members/${added}`, { ...memberForm(detail), phone: next })).status).toBe(204)
  one.phone = next
}

async function imported(organization: string) {
  const rows = [remember(person(branch) as any), remember(person(branch) as any)]
  const wrong = remember({ idCard: idCard().slice(0, 17) + 'Y', phone: `197${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` })
  const form = new FormData()
  const titles = ['姓名', '身份证号', '手机号码', '党组织名称']
  const sheet = workbook([titles, ...rows.map((it) => [it.name, it.idCard, it.phone, organization]), ['错误行', wrong.idCard, wrong.phone, organization]])
  form.append('file', sheet, '党员.xlsx')
  const started = await admin.post('/api/org/members/imports', form)
  expect(started.status, JSON.stringify(started.body)).toBe(202)
  const job = await eventually(
    'the import ends',
    async () => {
      const state = (await admin.get(`/api/org/members/imports/${started.body.id}`)).body
      return state.status !== 'RUNNING' && state
    },
    40,
  )
  expect(job).toMatchObject({ status: 'DONE', done: 2, failed: 1 })
}

async function looked(one: any) {
  expect((await admin.get(`/api/org/members?phone=${one.phone}`)).body.total).toBe(1)
  const revealed = await admin.post(`/api/org/members/${added}/reveals`, { fields: ['idCard', 'phone'], reason: '测试敏感信息查看' })
  expect(revealed.body.phone).toBe(one.phone)
  expect((await admin.get(`/api/org/members/export?orgId=${branch}&reason=${encodeURIComponent('测试导出完整号码')}`)).status).toBe(200)
}

async function refused(one: any) {
  expect((await admin.post('/api/org/members', { ...person(branch), phone: one.phone })).status).toBe(409)
  expect((await admin.post('/api/org/members', { ...person(branch), idCard: one.idCard })).status).toBe(409)
  expect((await admin.post('/api/org/members', { ...one, orgId: one.phone.repeat(3), idCard: one.idCard.slice(0, 17) })).status).toBe(400)
  expect((await admin.post('/api/org/members', { ...one, postId: [one.idCard] })).status).toBe(400)
  await admin.get(`/api/org/members/${one.idCard}`)
  await admin.get(`/api/org/members?orgId=${one.phone}&sort=${one.phone}`)
}

async function signedIn(one: any) {
  const anybody = new Caller()
  const attempt = (password: string, client: string) => anybody.post('/api/auth/sessions', { account: one.phone, password, client })
  expect((await attempt('wrong-password1', 'ADMIN')).status).toBe(401)
  const session = await attempt(one.phone, 'CADRE')
  expect(session.status).toBe(201)
  await new Caller(session.body.accessToken).get('/api/auth/me')
  const nobody = `196${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  numbers.push(nobody)
  await anybody.post('/api/auth/sessions', { account: nobody, password: nobody, client: 'CADRE' })
}

describe('H01 identity numbers and phones are nowhere in plain', () => {
  it('and the search finds what is there: a name', async () => {
    expect(await inDatabase([mark])).not.toEqual([])
    expect(inFiles([mark])).not.toEqual([])
  }, 120_000)
  it('not in any table of any schema', async () => expect(await inDatabase(numbers)).toEqual([]), 120_000)
  it('not in Redis', async () => expect(await inRedis(numbers)).toEqual([]))
  it('not in logs, message store, uploads or database files', () => expect(inFiles(numbers)).toEqual([]), 120_000)
})

describe('H03 nobody sees a whole number without saying why', () => {
  it('lists, details and exports are masked, also for the administrator', async () => {
    const shown = JSON.stringify([(await admin.get(`/api/org/members?orgId=${branch}&size=200`)).body, (await admin.get(`/api/org/members/${added}`)).body])
    expect(numbers.filter((it) => shown.includes(it))).toEqual([])
  })

  it('a reason is required and everything is on record', async () => {
    expect((await admin.post(`/api/org/members/${added}/reveals`, { fields: ['phone'], reason: '' })).status).toBe(400)
    const record = await admin.get('/api/org/reveals?size=5')
    expect(record.body.items.map((it: any) => it.reason)).toEqual(expect.arrayContaining(['测试敏感信息查看', '测试导出完整号码']))
  })

  it('a member without the permission sees nothing', async () => {
    const plain = await addMember(admin, branch)
    const member = await Caller.login({ account: plain.phone as string, password: plain.phone as string, client: 'CADRE' })
    expect((await member.post(`/api/org/members/${added}/reveals`, { fields: ['phone'], reason: '想看看别人的号码' })).status).toBe(403)
    expect((await member.get('/api/org/reveals')).status).toBe(403)
  })
})
