import { call, login } from './platform.mjs'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const random = (below) => Math.floor(Math.random() * below)

export function idCard() {
  const day = new Date(Date.UTC(1940 + random(60), 0, 1 + random(365))).toISOString().slice(0, 10).replaceAll('-', '')
  const digits = `${990_000 + random(9_999)}${day}${String(random(1_000)).padStart(3, '0')}`
  return digits + '10X98765432'[[...digits].reduce((sum, digit, i) => sum + Number(digit) * WEIGHTS[i], 0) % 11]
}

const flatten = (nodes, above = '') =>
  nodes.flatMap((node) => {
    const fullName = above ? `${above}/${node.name}` : node.name
    return [{ ...node, fullName }, ...flatten(node.children ?? [], fullName)]
  })

/** The organisations with the full names that the import understands. */
export async function organizations(admin) {
  return flatten((await call('GET', '/api/org/organizations/tree', admin)).body)
}

/** New members of one branch, each with a session. */
export async function crowd(admin, orgId, size) {
  const members = []
  for (let i = 0; i < size; i += 8) {
    members.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(8, size - i) }, async () => {
          const phone = `199${10_000_000 + random(89_999_999)}`
          const added = await call('POST', '/api/org/members', admin, { name: `测速${random(1e9).toString(36)}`, idCard: idCard(), phone, memberType: 'FULL', orgId, status: 'ENABLED' })
          if (added.status !== 201) throw new Error(`adding a member answered ${added.status} ${JSON.stringify(added.body)}`)
          return { id: added.body.id, token: await login({ account: phone, password: phone, client: 'CADRE' }) }
        }),
      )),
    )
  }
  return members
}
