import { addMember, twoTowns } from './county'
import { Caller } from './http'
import { account } from './platform'

/** Members with sessions, invited to meetings of the tests by their ids. */
export interface Crowd {
  admin: Caller
  orgId: string
  members: { id: string; caller: Caller }[]
}

export async function gather(size: number): Promise<Crowd> {
  const admin = await Caller.login(account('SUPER_ADMIN'))
  const orgId = (await twoTowns(admin)).branchesA[0].id
  const members: Crowd['members'] = []
  for (let i = 0; i < size; i += 10) {
    members.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(10, size - i) }, async () => {
          const it = await addMember(admin, orgId)
          return { id: it.id, caller: await Caller.login({ account: it.phone as string, password: it.phone as string, client: 'CADRE' }) }
        }),
      )),
    )
  }
  return { admin, orgId, members }
}

/** Signs in, asking again as a phone would when the service is away; the answer counts only when it is given. */
export async function signIn(caller: Caller, token: () => Promise<string>, seconds = 60): Promise<number> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    try {
      const answer = await caller.post('/api/meeting/sign-ins', { token: await token() })
      if (answer.status < 500 && answer.status !== 410 && answer.status !== 429) return answer.status
    } catch {
      // the service is away: try again
    }
    await new Promise((done) => setTimeout(done, 300))
  }
  return 0
}
