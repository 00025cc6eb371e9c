import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { memberForm } from '../lib/county'
import { meetingForm } from '../lib/meetings'
import { build, labelOf, permits, SCOPES, type Fixture, type Row, type Scope, type Side } from './fixture'

/** C01: five scopes × every reading and writing endpoint on members and meetings × rows in two neighbouring towns. */
let fixture: Fixture
beforeAll(async () => {
  fixture = await build()
}, 180_000)

const KINDS = {
  members: { path: '/api/org/members', rows: (side: Side) => side.members, field: 'name', filter: 'name', all: '&type=ALL' },
  meetings: { path: '/api/meeting/meetings', rows: (side: Side) => side.meetings, field: 'title', filter: 'title', all: '' },
} as const

for (const [kind, { path, rows, field, filter, all }] of Object.entries(KINDS)) {
  describe.each(SCOPES)(`C01 SYS-11…15 ${kind}, scope %s`, (scope: Scope) => {
    const side = () => fixture.sides[scope]
    const mine = () => rows(side())
    const allowed = (row: Row) => permits(scope, row.place, row.own)

    it('list and count hold exactly the rows inside', async () => {
      const answer = await side().user.get(`${path}?size=200&${filter}=${encodeURIComponent(labelOf(fixture.mark, scope))}${all}`)
      expect(answer.status).toBe(200)
      const expected = mine().filter(allowed).map((row) => row.name).sort()
      expect(answer.body.items.map((it: any) => it[field]).sort()).toEqual(expected)
      expect(answer.body.total).toBe(expected.length)
    })

    it('narrowing by a foreign organisation opens nothing', async () => {
      const foreign = fixture.places['branch of the neighbouring town'].id
      const answer = await side().user.get(`${path}?size=200&orgId=${foreign}&${filter}=${encodeURIComponent(labelOf(fixture.mark, scope))}${all}`)
      const expected = mine().filter((row) => allowed(row) && row.orgId === foreign).length
      expect([200, 403, 404]).toContain(answer.status)
      expect(answer.status === 200 ? answer.body.total : 0).toBe(expected)
    })

    it('detail answers 200 inside and 404 outside; who published a meeting may always read it', async () => {
      for (const row of mine()) {
        const answer = await side().user.get(`${path}/${row.id}`)
        expect([row.place, answer.status]).toEqual([row.place, allowed(row) || (kind === 'meetings' && row.own) ? 200 : 404])
      }
    })

    if (kind === 'members') {
      it('export holds exactly the rows inside', async () => {
        const answer = await side().user.get<ArrayBuffer>(`${path}/export?${filter}=${encodeURIComponent(labelOf(fixture.mark, scope))}${all}`)
        expect(answer.status).toBe(200)
        const text = Object.entries(unzipSync(new Uint8Array(answer.body))).filter(([name]) => name.endsWith('.xml')).map(([, data]) => strFromU8(data)).join('')
        for (const row of mine()) expect([row.name, text.includes(`>${row.name}<`)]).toEqual([row.name, allowed(row)])
      })
    }

    it('update is refused outside and changes nothing', async () => {
      for (const row of mine()) {
        const before = (await fixture.admin.get(`${path}/${row.id}`)).body
        const change = kind === 'members' ? { ...memberForm(before), remark: '改' } : { ...meetingForm(before), place: '改', audience: 'BRANCH' }
        const answer = await side().user.put(`${path}/${row.id}`, change)
        expect([row.place, answer.status < 300]).toEqual([row.place, allowed(row)])
        if (!allowed(row)) {
          expect(answer.status).toBe(403)
          expect((await fixture.admin.get(`${path}/${row.id}`)).body).toEqual(before)
        }
      }
    })

    it('delete is refused outside and the row stays', async () => {
      for (const row of mine().filter((it) => !it.own)) {
        const answer = await side().user.delete(`${path}/${row.id}`)
        expect([row.place, answer.status < 300]).toEqual([row.place, allowed(row)])
        expect((await fixture.admin.get(`${path}/${row.id}`)).status).toBe(allowed(row) ? 404 : 200)
      }
    })
  })
}

describe('SYS-10 a change of the role works on the very next request', () => {
  it('widens and narrows at once, on every service', async () => {
    const { user, roleId } = fixture.sides.DEPT
    const total = async (path: string) => (await user.get(`${path}?size=1`)).body.total as number
    const narrow = [await total('/api/org/members'), await total('/api/meeting/meetings')]
    await fixture.admin.put(`/api/auth/roles/${roleId}/data-scope`, { dataScope: 'ALL', orgIds: [] })
    const wide = [await total('/api/org/members'), await total('/api/meeting/meetings')]
    expect(wide[0]).toBeGreaterThan(narrow[0])
    expect(wide[1]).toBeGreaterThan(narrow[1])
    await fixture.admin.put(`/api/auth/roles/${roleId}/data-scope`, { dataScope: 'DEPT', orgIds: [] })
    expect([await total('/api/org/members'), await total('/api/meeting/meetings')]).toEqual(narrow)
    await fixture.admin.put(`/api/auth/roles/${roleId}/status`, { status: 'DISABLED' })
    expect((await user.get('/api/org/members')).status).toBe(403)
    expect((await user.get('/api/meeting/meetings')).status).toBe(403)
  })
})
