import { addMember, person, type Organization } from './county'
import { Caller } from './http'
import { publish } from './meetings'
import { picture } from './picture'
import { villages } from './towns'
import { WeChatPhone } from './wechat'

/** A thing that carries a text in every field that takes free text. */
export interface Planted {
  what: string
  /** What the API gives back of it: lists and details. */
  shown: () => Promise<unknown>
  /** Takes it away again. */
  gone: () => Promise<unknown>
}

export interface Garden {
  things: Planted[]
  /** A member of a branch of its own, and the meeting she is invited to. */
  member: { id: string; phone: string; caller: Caller }
  branchId: string
  meetingId: string
}

const random = () => Math.random().toString(36).slice(2, 9)
const digits = (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 10)).join('')

async function made(admin: Caller, path: string, form: unknown): Promise<string> {
  const answer = await admin.post(path, form)
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.id
}

/** What an administrator of the system can write: dictionaries, parameters, roles, menus, posts, regions. */
async function ofTheSystem(admin: Caller, text: string): Promise<Planted[]> {
  const key = `x${random()}`
  const read = (path: string) => async () => (await admin.get(path)).body
  const remove = (path: string) => () => admin.delete(path)
  const plain = { status: 'ENABLED', remark: text, sort: 900 }
  const dictionary = await made(admin, '/api/auth/dictionaries', { name: text, type: key, status: 'ENABLED', remark: text })
  const value = await made(admin, `/api/auth/dictionaries/${dictionary}/values`, { ...plain, label: text, value: text })
  const parameter = await made(admin, '/api/auth/parameters', { key, name: text, type: 'TEXT', value: text, remark: text })
  const role = await made(admin, '/api/auth/roles', { ...plain, name: text, code: key, menuIds: [], appMenuIds: [] })
  const menu = await made(admin, '/api/auth/console-menus', { type: 'DIRECTORY', name: text, path: `/${key}`, sort: 900, status: 'ENABLED', visible: true })
  const post = await made(admin, '/api/org/posts', { name: text, description: text, sort: 900, committee: false, secretary: false })
  return [
    { what: 'dictionary', shown: read(`/api/auth/dictionaries?type=${key}`), gone: remove(`/api/auth/dictionaries/${dictionary}`) },
    { what: 'dictionary value', shown: read(`/api/auth/dictionaries/${dictionary}/values`), gone: remove(`/api/auth/dictionaries/${dictionary}/values/${value}`) },
    { what: 'dictionary value in a form', shown: read(`/api/auth/dictionaries/values?types=${key}`), gone: async () => undefined },
    { what: 'parameter', shown: read(`/api/auth/parameters?key=${key}`), gone: remove(`/api/auth/parameters/${parameter}`) },
    { what: 'role', shown: read(`/api/auth/roles?code=${key}`), gone: remove(`/api/auth/roles/${role}`) },
    { what: 'menu', shown: read('/api/auth/console-menus'), gone: remove(`/api/auth/console-menus/${menu}`) },
    { what: 'post', shown: read('/api/org/posts'), gone: remove(`/api/org/posts/${post}`) },
  ]
}

/** People and places of the county. */
async function ofTheCounty(admin: Caller, text: string, member: { id: string }, branchId: string, target: Organization): Promise<Planted[]> {
  const read = (path: string) => async () => (await admin.get(path)).body
  const remove = (path: string) => () => admin.delete(path)
  const village = (await villages(admin))[0]
  const development = await made(admin, '/api/org/development', person(branchId, { memberType: 'APPLICANT', name: text, address: text, remark: text, appliedOn: '2026-01-05' }))
  const mass = await made(admin, '/api/org/mass-accounts', { name: text, phone: person('').phone, gridId: village.id, duty: '网格员', status: 'ENABLED' })
  const hamlet = await made(admin, '/api/org/towns', { name: text.replaceAll('/', ''), parentId: village.id, code: digits(12), sort: 900, status: 'ENABLED' })
  const board = await made(admin, '/api/org/town-boards', { board: 'VILLAGERS_COMMITTEE', name: text, post: text, townId: village.id, sort: 900 })
  const transfer = await made(admin, '/api/org/transfers', { memberId: member.id, toOrgId: target.id, reason: text })
  return [
    { what: 'member', shown: read(`/api/org/members/${member.id}`), gone: remove(`/api/org/members/${member.id}`) },
    // a transfer by who stands above both branches takes effect at once: she is in the list of the other one
    { what: 'member in the list', shown: read(`/api/org/members?orgId=${target.id}&name=${encodeURIComponent(text)}`), gone: async () => undefined },
    { what: 'development', shown: read(`/api/org/development/${development}`), gone: remove(`/api/org/development/${development}`) },
    { what: 'transfer', shown: read(`/api/org/transfers?name=${encodeURIComponent(text)}`), gone: () => admin.post(`/api/org/transfers/${transfer}/withdraw`) },
    { what: 'mass account', shown: read(`/api/org/mass-accounts/${mass}`), gone: remove(`/api/org/mass-accounts/${mass}`) },
    { what: 'hamlet', shown: read('/api/org/towns/tree'), gone: remove(`/api/org/towns/${hamlet}`) },
    { what: 'board of a village', shown: read(`/api/org/town-boards?townId=${village.id}&board=VILLAGERS_COMMITTEE&size=200`), gone: remove(`/api/org/town-boards/${board}`) },
  ]
}

async function resident(admin: Caller, text: string): Promise<Planted> {
  const phone = new WeChatPhone(person('').phone, text.slice(0, 32))
  const caller = await phone.logIn()
  const saved = await caller.put('/api/auth/residents/me', { nickname: text, name: text, address: text, phone: phone.phone })
  if (saved.status !== 200) throw new Error(`the profile answered ${saved.status} ${JSON.stringify(saved.body)}`)
  return { what: 'resident', shown: async () => [(await caller.get('/api/auth/residents/me')).body, (await admin.get(`/api/auth/residents?phone=${phone.phone}`)).body], gone: async () => undefined }
}

/** The text as name, remark, topic, reason and file name of one thing of each kind that the API knows. */
export async function plant(admin: Caller, town: Organization, target: Organization, text: string): Promise<Garden> {
  const name = text.replaceAll('/', '')
  const branchId = await made(admin, '/api/org/organizations', { parentId: town.id, name, type: 'BRANCH', sort: 900, status: 'ENABLED', directWorkCommittee: false })
  const member = await addMember(admin, branchId, { name: text, address: text, remark: text, nativePlace: text })
  const caller = await Caller.login({ account: member.phone, password: member.phone, client: 'CADRE' })
  const form = new FormData()
  form.append('file', new Blob([picture() as BlobPart], { type: 'image/png' }), `${name.replaceAll('"', "'")}.png`)
  const file = await made(admin, '/api/meeting/files', form)
  const meeting = await publish(admin, branchId, { title: text, place: text, content: text, fileIds: [file] })
  const meetingOf = async () => [(await admin.get(`/api/meeting/meetings/${meeting.id}`)).body, (await caller.get('/api/meeting/my-meetings')).body]
  const things = [
    ...(await ofTheSystem(admin, text)),
    { what: 'meeting', shown: meetingOf, gone: () => admin.delete(`/api/meeting/meetings/${meeting.id}`) },
    { what: 'notice', shown: async () => (await caller.get('/api/message/messages')).body, gone: async () => undefined },
    ...(await ofTheCounty(admin, text, member, branchId, target)),
    await resident(admin, text),
    { what: 'organisation', shown: async () => (await admin.get(`/api/org/organizations/${branchId}`)).body.name === name && text, gone: () => admin.delete(`/api/org/organizations/${branchId}`) },
  ]
  return { things, member: { id: member.id, phone: member.phone, caller }, branchId, meetingId: meeting.id }
}

/** In the order in which nothing hangs on what goes; the transfer goes before its member. */
export async function uproot({ things }: Garden): Promise<void> {
  const order = ['dictionary value', 'transfer']
  for (const it of [...things].sort((a, b) => order.indexOf(b.what) - order.indexOf(a.what))) await it.gone()
}
