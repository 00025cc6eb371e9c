import { beforeAll, describe, expect, it } from 'vitest'
import { isList, operations } from '../lib/documents'
import { Caller } from '../lib/http'
import { account } from '../lib/platform'
import { rowsOf } from '../lib/sheet'

/** What other platforms bind to a map or an entity, and from there put into their SQL. */
const PARAMETERS: Record<string, string> = {
  'params[dataScope]': ' or 1=1',
  'params[beginTime]': "2000-01-01' or '1'='1",
  dataScope: 'ALL',
  'dataScope.all': 'true',
  scope: ' or 1=1',
  'scope.all': 'true',
  ew: '1=1',
  'ew.customSqlSegment': ' or 1=1',
  'ew.sqlSegment': ' or 1=1',
  sqlSelect: '*',
  orderByColumn: '(select sleep(1))',
  isAsc: 'desc, sleep(1)',
  orderBy: 'id desc',
  where: '1=1',
  table: 'account',
  column: 'password',
  orgPath: '/',
  'page.size': '1000000',
  'query.scope': 'ALL',
  createBy: 'admin',
  delFlag: '1',
}

let admin: Caller
let town: Caller
let lists: string[]
beforeAll(async () => {
  admin = await Caller.login(account('SUPER_ADMIN'))
  town = await Caller.login(account('TOWN_ADMIN'))
  lists = (await operations(admin)).filter(isList).map((it) => it.path)
})

/** Which rows an answer shows, in their order: totals and ids of whatever it is made of. */
function rows(body: unknown): unknown[] {
  if (body instanceof ArrayBuffer) return rowsOf(new Uint8Array(body))
  if (Array.isArray(body)) return body.flatMap((it) => (typeof it === 'object' ? rows(it) : [it]))
  if (!body || typeof body !== 'object') return []
  return Object.entries(body).flatMap(([key, value]) => (['total', 'id', 'code'].includes(key) ? [value] : typeof value === 'object' ? rows(value) : []))
}

/** Does the parameter change nothing? What others write meanwhile (logs) shows in a list that is read again. */
async function unchanged(caller: Caller, path: string, parameter: string): Promise<string | undefined> {
  const read = async (address: string) => {
    const { status, body } = await caller.get(address)
    return { status, shown: JSON.stringify([status, rows(body)]) }
  }
  let plain = await read(path)
  for (let attempt = 0; ; attempt++) {
    const asked = await read(`${path}?${parameter}`)
    if (asked.status === 400 || asked.shown === plain.shown) return undefined
    plain = await read(path)
    if (asked.shown === plain.shown) return undefined
    if (attempt === 3) return `${path}?${parameter} answers ${asked.shown.slice(0, 200)} instead of ${plain.shown.slice(0, 200)}`
  }
}

async function changed(caller: Caller, paths: string[], parameters: string[]): Promise<string[]> {
  const left = paths.flatMap((path) => parameters.map((it) => [path, it] as const))
  const found: string[] = []
  const lane = async () => {
    for (let next = left.pop(); next; next = left.pop()) found.push(...[await unchanged(caller, ...next)].filter((it) => it !== undefined))
  }
  await Promise.all(Array.from({ length: 6 }, lane))
  return found
}

const isSheet = (path: string) => /export|template/.test(path)
const SCOPED = /(members|meetings|candidates|online-sessions|operation-logs|login-logs|warnings|development|mass-accounts|transfers|tree)$/
const one = Object.entries(PARAMETERS).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)

describe('D02 parameters that nobody asked for', () => {
  it('there are lists, and most of them have rows', async () => {
    expect(lists.length).toBeGreaterThan(50)
    const filled = await Promise.all(lists.filter((it) => !isSheet(it)).map(async (path) => rows((await admin.get(path)).body).length > 0))
    expect(filled.filter(Boolean).length).toBeGreaterThan(30)
  })

  it('change no list and no sheet of a town administrator, all at once', async () => {
    expect(await changed(town, lists, [one.join('&')])).toEqual([])
  })

  it('change no list of the administrator', async () => {
    expect(await changed(admin, lists.filter((it) => !isSheet(it)), [one.join('&')])).toEqual([])
  })

  it('nor one by one, where rows belong to organisations', async () => {
    const scoped = lists.filter((it) => SCOPED.test(it))
    expect(scoped.length).toBeGreaterThan(9)
    expect(await changed(town, scoped, one)).toEqual([])
  })
})

describe('D03 a dictionary is asked for by its type and nothing else', () => {
  it.each(['sys_user,username,password', 'account,login_cipher,password_hash', "education' or '1'='1", 'education union select password from account'])('%s is no dictionary', async (types) => {
    const answer = await admin.get(`/api/auth/dictionaries/values?types=${encodeURIComponent(types)}`)
    expect([200, 400]).toContain(answer.status)
    expect(Object.values<unknown[]>(answer.status === 200 ? answer.body : {}).flat()).toEqual([])
  })

  it('names of tables, columns and conditions beside it change nothing', async () => {
    const path = '/api/auth/dictionaries/values?types=education'
    const plain = (await admin.get(path)).body
    expect(plain.education.length).toBeGreaterThan(2)
    for (const more of ['table=account', 'column=password_hash', 'code=account,name,id', 'filterSql=1%3D1', 'condition=1%3D1', 'tableFilter=1%3D1', 'sql=select+1']) {
      const answer = await admin.get(`${path}&${more}`)
      expect([more, answer.status === 400 ? plain : answer.body]).toEqual([more, plain])
    }
  })
})
