import { Caller } from './http'

export interface Organization {
  id: string
  name: string
  type: string
  path: string
  parentId: string | null
  divisionCode: string | null
  selectable: boolean
  children: Organization[]
}

export async function organizations(caller: Caller): Promise<Organization[]> {
  const answer = await caller.get<Organization[]>('/api/org/organizations/tree')
  if (answer.status !== 200) throw new Error(`organisations answered ${answer.status}`)
  return flatten(answer.body)
}

export const flatten = (nodes: Organization[]): Organization[] => nodes.flatMap((node) => [node, ...flatten(node.children ?? [])])

/** The committees of two neighbouring towns, and branches below them. */
export async function twoTowns(admin: Caller) {
  const all = await organizations(admin)
  const towns = all.filter((it) => it.divisionCode?.length === 9 && it.path.split('/').length === 4)
  if (towns.length < 2) throw new Error(`the county has ${towns.length} towns`)
  const branches = (town: Organization) => all.filter((it) => it.path.startsWith(town.path) && it.type === 'BRANCH')
  return { townA: towns[0], townB: towns[1], branchesA: branches(towns[0]), branchesB: branches(towns[1]), all }
}

let sequence = Math.floor(Math.random() * 9000) * 1000

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const random = (below: number) => Math.floor(Math.random() * below)

/** A checksum-valid identity number of an area that does not exist. */
export function idCard(): string {
  const day = new Date(Date.UTC(1940 + random(60), 0, 1 + random(365))).toISOString().slice(0, 10).replaceAll('-', '')
  const digits = `${990_000 + random(9_999)}${day}${String(random(1_000)).padStart(3, '0')}`
  return digits + '10X98765432'[[...digits].reduce((sum, digit, i) => sum + Number(digit) * WEIGHTS[i], 0) % 11]
}

export interface Person {
  name: string
  idCard: string
  phone: string
  memberType: string
  orgId: string
  status: string
  [field: string]: unknown
}

export function person(orgId: string, change: Record<string, unknown> = {}): Person {
  return {
    name: `测试员${random(1e9).toString(36)}`,
    idCard: idCard(),
    phone: `199${10_000_000 + random(89_999_999)}`,
    memberType: 'FULL',
    orgId,
    status: 'ENABLED',
    ...change,
  }
}

const MEMBER_FIELDS = [
  ...['name', 'sex', 'nation', 'nativePlace', 'idCard', 'birthday', 'education', 'phone', 'address', 'gridId', 'personnelCategory', 'memberStatus', 'retired', 'photoId'],
  ...['memberType', 'orgType', 'orgId', 'postId', 'partyStatus', 'appliedOn', 'activistOn', 'probationaryOn', 'fullOn', 'status', 'account', 'password', 'roleIds', 'remark'],
]

/** The form of a member out of the member's detail; a body with more in it is refused (C07). */
export const memberForm = (detail: Record<string, unknown>) => Object.fromEntries(MEMBER_FIELDS.filter((it) => it in detail).map((it) => [it, detail[it]]))

export async function addMember(admin: Caller, orgId: string, change: Record<string, unknown> = {}) {
  const form = person(orgId, change)
  const answer = await admin.post('/api/org/members', form)
  if (answer.status !== 201) throw new Error(`adding a member answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return { ...form, id: answer.body.id as string }
}

interface Menu {
  id: string
  permission?: string
  children?: Menu[]
}

/** Ids of the menus (with their parents) that carry one of these permissions. */
export async function menusWith(admin: Caller, client: 'ADMIN' | 'CADRE', wanted: (permission: string) => boolean): Promise<string[]> {
  const tree = (await admin.get<Menu[]>(`/api/auth/menus?client=${client}`)).body
  const pick = (node: Menu): string[] => {
    const below = (node.children ?? []).flatMap(pick)
    return below.length || (node.permission && wanted(node.permission)) ? [node.id, ...below] : []
  }
  return tree.flatMap(pick)
}
