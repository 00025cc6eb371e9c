import { describe, expect, it } from 'vitest'
import { count } from '../lib/database'
import { Caller } from '../lib/http'
import { account, environmentOf, part } from '../lib/platform'
import { WeChatPhone } from '../lib/wechat'

const me = '/api/auth/residents/me'
const logIn = (code: string, more = {}) => new Caller().post('/api/auth/resident-sessions', { code, ...more })
const name = `韦${Math.random().toString(36).slice(2, 8)}`

/** A resident of 码上服务, from the tap on a phone through gateway and auth-service to WeChat and back. */
describe('a resident', () => {
  const phone = new WeChatPhone()
  let resident: Caller

  it('SYS-39 authorises in WeChat and has an account; the second time it is the same one', async () => {
    resident = await phone.logIn()
    const first = (await resident.get(me)).body
    resident = await phone.logIn()
    expect((await resident.get(me)).body.id).toBe(first.id)
    expect(first.complete).toBe(false)
  })

  it('A10 a code works once, and no openid in the body stands for one', async () => {
    const code = await phone.loginCode()
    expect((await logIn(code)).status).toBe(201)
    const again = await logIn(code)
    expect([again.status, again.body.code]).toEqual([401, 'WECHAT_CODE_INVALID'])
    expect((await logIn('made-up', { openid: phone.openid })).body.code).toBe('UNKNOWN_FIELD')
  })

  it('SYS-41 SYS-42 fills in the profile, which is complete with name, phone and address only', async () => {
    const form = { nickname: '小妹', name, phone: phone.phone, address: '西林县八达镇1号' }
    for (const missing of ['name', 'phone', 'address']) {
      const saved = await resident.put(me, { ...form, [missing]: undefined })
      expect([missing, saved.status, saved.body.complete]).toEqual([missing, 200, false])
    }
    expect((await resident.put(me, form)).body.complete).toBe(true)
    const shown = (await resident.get(me)).body
    expect([shown.name, shown.address, shown.phone]).toEqual([name, form.address, phone.phone.replace(/^(...)....(....)$/, '$1****$2')])
  })

  it('SYS-43 stands in 群众管理 with a masked phone', async () => {
    const admin = await Caller.login(account('SUPER_ADMIN'))
    const found = (await admin.get(`/api/auth/residents?name=${encodeURIComponent(name)}`)).body
    expect(found.total).toBe(1)
    expect(JSON.stringify(found)).not.toContain(phone.phone)
  })

  it('A10 the phone code of another WeChat user is refused, the own one is taken', async () => {
    const other = new WeChatPhone(`198${phone.phone.slice(3)}`, '别人')
    await other.logIn()
    expect((await resident.post(`${me}/phone`, { code: await other.phoneCode() })).body.code).toBe('WECHAT_CODE_INVALID')
    expect((await resident.post(`${me}/phone`, { code: await phone.phoneCode() })).status).toBe(200)
  })

  it('A10 a resident’s token opens nothing of cadres and console, and theirs nothing of residents', async () => {
    for (const path of ['/api/auth/me', '/api/auth/residents', '/api/org/members', '/api/meeting/meetings', '/api/message/messages', '/api/screen/home']) {
      expect([path, (await resident.get(path)).status]).toEqual([path, 403])
    }
    for (const role of ['SUPER_ADMIN', 'MEMBER']) {
      expect((await (await Caller.login(account(role))).get(me)).body.code).toBe('WRONG_CLIENT')
    }
  })

  it('SYS-38 logs out, and the token is dead', async () => {
    expect((await resident.delete('/api/auth/resident-sessions/current')).status).toBe(204)
    expect((await resident.get(me)).status).toBe(401)
  })

  it('H04 takes a copy of what is kept, withdraws, and is gone from 群众管理 and from the tables; the next time it is somebody new', async () => {
    const [here, there] = [await phone.logIn(), await phone.logIn()]
    const copy = (await here.get(`${me}/copy`)).body
    expect([copy.name, copy.phone, copy.openid, copy.logins.length > 0]).toEqual([name, phone.phone, phone.openid, true])
    expect((await here.delete(me)).status).toBe(204)
    expect([(await here.get(me)).status, (await there.get(me)).status]).toEqual([401, 401])
    const admin = await Caller.login(account('SUPER_ADMIN'))
    expect((await admin.get(`/api/auth/residents?name=${encodeURIComponent(name)}`)).body.total).toBe(0)
    for (const table of ['resident where id', 'account where id', 'login_session where account_id']) {
      expect([table, await count('auth-service', `select count(*) from ${table} = ?`, [copy.id])]).toEqual([table, 0])
    }
    const again = (await (await phone.logIn()).get(me)).body
    expect([again.id === copy.id, again.name, again.complete]).toEqual([false, null, false])
  })
})

describe('WeChat on this machine', () => {
  const direct = new Caller(undefined, `http://127.0.0.1:${part('wechat').port}`)

  it('moves phones for nobody without the control token, which no service has', async () => {
    for (const headers of [{}, { 'X-Control-Token': 'x'.repeat(40) }] as Record<string, string>[]) {
      expect((await direct.post('/phone/login-codes', { nickname: 'x', phone: '19911112222' }, headers)).status).toBe(401)
    }
    expect(Object.keys(environmentOf('auth-service'))).not.toContain('DANGJIAN_WECHAT_CONTROL')
    expect(Object.keys(environmentOf('wechat')).filter((it) => !/^DANGJIAN_(PORT|WECHAT_\w+)$/.test(it))).toEqual([])
  })

  it('hands no access token to a wrong secret', async () => {
    const appid = environmentOf('wechat').DANGJIAN_WECHAT_APPID
    expect((await direct.get(`/cgi-bin/token?grant_type=client_credential&appid=${appid}&secret=wrong`)).body.errcode).toBe(40125)
  })
})
