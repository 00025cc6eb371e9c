import { connect } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations, type Operation } from '../lib/documents'
import { Caller } from '../lib/http'
import { picture } from '../lib/picture'
import { account, gateway } from '../lib/platform'
import { WeChatPhone } from '../lib/wechat'

let admin: Caller
let places: Operation[]
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  // what takes a file says so, or says nothing about its body
  places = (await operations(admin)).filter((it) => it.method === 'POST' && (it.body?.schema?.properties?.file || it.path.endsWith('/files')))
})

const file = () => {
  const form = new FormData()
  form.append('file', new Blob([picture() as BlobPart], { type: 'image/png' }), '照片.png')
  return form
}

describe('E01 an upload without the right', () => {
  it('is refused wherever files are taken: without a token, with a broken one, with that of a resident', async () => {
    const resident = await new WeChatPhone().logIn()
    expect(places.map((it) => it.path)).toEqual(expect.arrayContaining(['/api/org/photos', '/api/org/members/imports', '/api/org/me/photo', '/api/meeting/files']))
    expect(places.length).toBeGreaterThan(8)
    for (const { path } of places) {
      expect([path, (await new Caller().post(path, file())).status]).toEqual([path, 401])
      expect([path, (await new Caller('x.y.z').post(path, file())).status]).toEqual([path, 401])
      expect([path, (await resident.post(path, file())).status]).toEqual([path, 403])
    }
  })

  it('and by a member who may not, where it is an office’s; her own photo she may send', async () => {
    const member = await Caller.login(account('MEMBER'))
    for (const { path } of places.filter((it) => it.path !== '/api/org/me/photo')) expect([path, (await member.post(path, file())).status]).toEqual([path, 403])
  })
})

describe('E04 an upload that trickles', () => {
  it('is ended in words after ten seconds, and holds nobody up meanwhile', async () => {
    const { hostname, port } = new URL(gateway)
    const head = `POST /api/meeting/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${admin.token}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n`
    const slow = Array.from(
      { length: 40 },
      () =>
        new Promise<[string, number]>((done) => {
          const started = Date.now()
          let answer = ''
          const socket = connect(Number(port), hostname, () => socket.write(head))
          const drops = setInterval(() => socket.write('x'), 500)
          const end = () => (clearInterval(drops), done([answer, Date.now() - started]))
          socket.on('data', (it) => (answer += it)).on('error', () => undefined).on('close', end)
          setTimeout(() => socket.destroy(), 30_000).unref()
        }),
    )
    const others: number[] = []
    for (const end = Date.now() + 9_000; Date.now() < end; ) {
      const started = Date.now()
      expect((await admin.post('/api/meeting/files', file())).status).toBe(201)
      others.push(Date.now() - started)
    }
    expect(Math.max(...others)).toBeLessThan(3_000)
    for (const [answer, took] of await Promise.all(slow)) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /)
      expect(answer).toContain('BODY_TOO_SLOW')
      expect(took).toBeLessThan(20_000)
    }
  }, 60_000)
})
