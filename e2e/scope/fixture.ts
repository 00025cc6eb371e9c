import { addMember, menusWith, twoTowns, type Organization } from '../lib/county'
import { Caller } from '../lib/http'
import { publish } from '../lib/meetings'
import { account } from '../lib/platform'

export type Scope = 'ALL' | 'CUSTOM' | 'DEPT' | 'DEPT_AND_CHILD' | 'SELF'
export const SCOPES: Scope[] = ['ALL', 'CUSTOM', 'DEPT', 'DEPT_AND_CHILD', 'SELF']

/** Places of rows relative to the user, who belongs to the committee of town A. */
export const PLACES = ['own organisation', 'branch of own town', 'other branch of own town', 'branch of the neighbouring town'] as const
export type Place = (typeof PLACES)[number]

/** Who may touch what: the rule in one table (SYS-11 … SYS-15). CUSTOM ticks only "other branch of own town". */
export function permits(scope: Scope, place: Place, own: boolean): boolean {
  if (scope === 'ALL') return true
  if (scope === 'CUSTOM') return place === 'other branch of own town'
  if (scope === 'DEPT') return place === 'own organisation'
  if (scope === 'DEPT_AND_CHILD') return place !== 'branch of the neighbouring town'
  return own
}

/** Begins the names of one scope's rows; no scope's label begins another's. */
export const labelOf = (mark: string, scope: Scope) => `${mark}${'甲乙丙丁戊'[SCOPES.indexOf(scope)]}`

export interface Row {
  id: string
  place: Place
  own: boolean
  name: string
  orgId: string
}

export interface Side {
  scope: Scope
  user: Caller
  roleId: string
  members: Row[]
  meetings: Row[]
}

export interface Fixture {
  admin: Caller
  places: Record<Place, Organization>
  /** Begins every fixture row's name, so that lists can be narrowed to them. */
  mark: string
  sides: Record<Scope, Side>
}

export async function build(): Promise<Fixture> {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const { townA, branchesA, branchesB } = await twoTowns(admin)
  const places: Record<Place, Organization> = {
    'own organisation': townA,
    'branch of own town': branchesA[0],
    'other branch of own town': branchesA[1],
    'branch of the neighbouring town': branchesB[0],
  }
  const mark = `界${Math.random().toString(36).slice(2, 7)}`
  const menuIds = await menusWith(admin, 'ADMIN', (it) => it.startsWith('org:') || it.startsWith('meeting:') || it.startsWith('screen:'))
  const sides = {} as Record<Scope, Side>
  for (const scope of SCOPES) sides[scope] = await side(admin, scope, places, mark, menuIds)
  return { admin, places, mark, sides }
}

async function side(admin: Caller, scope: Scope, places: Record<Place, Organization>, mark: string, menuIds: string[]): Promise<Side> {
  const role = await admin.post('/api/auth/roles', { name: `${mark}${scope}`, code: `scope-${scope}-${mark.slice(1)}`.toLowerCase(), sort: 99, status: 'ENABLED', menuIds, appMenuIds: [] })
  if (role.status !== 201) throw new Error(`role answered ${role.status} ${JSON.stringify(role.body)}`)
  const roleId = role.body.id as string
  const orgIds = scope === 'CUSTOM' ? [places['other branch of own town'].id] : []
  const scoped = await admin.put(`/api/auth/roles/${roleId}/data-scope`, { dataScope: scope, orgIds })
  if (scoped.status >= 300) throw new Error(`data scope answered ${scoped.status} ${JSON.stringify(scoped.body)}`)

  const label = labelOf(mark, scope)
  const me = await addMember(admin, places['own organisation'].id, { name: `${label}我`, roleIds: [roleId] })
  const user = await Caller.login({ account: me.phone as string, password: me.phone as string, client: 'CADRE' })
  const members: Row[] = [{ id: me.id, place: 'own organisation', own: true, name: me.name as string, orgId: places['own organisation'].id }]
  const meetings: Row[] = []
  for (const place of PLACES) {
    const orgId = places[place].id
    const member = await addMember(admin, orgId, { name: `${label}${PLACES.indexOf(place)}` })
    members.push({ id: member.id, place, own: false, name: member.name as string, orgId })
    // Only that member is invited: who is invited may read the meeting whatever his scope is.
    const meeting = await publish(admin, orgId, { title: `${label}${PLACES.indexOf(place)}`, audience: 'SELECTED', participantIds: [member.id], startAt: future(1), endAt: future(2) })
    meetings.push({ ...meeting, place, own: false, name: meeting.title, orgId })
  }
  const ownMeeting = await publish(user, places['own organisation'].id, { title: `${label}我`, startAt: future(1), endAt: future(2) }).catch(() => undefined)
  if (ownMeeting) meetings.push({ ...ownMeeting, place: 'own organisation', own: true, name: ownMeeting.title, orgId: places['own organisation'].id })
  return { scope, user, roleId, members, meetings }
}

const future = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
