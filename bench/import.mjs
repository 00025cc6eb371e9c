import { account, call, cpu, login, part, pause } from './platform.mjs'
import { round } from './report.mjs'
import { sheet } from './sheet.mjs'
import { organizations } from './people.mjs'

/** 10,000 members with their accounts, as a clerk would bring them in. */
export async function measure(row, count = 10_000) {
  const admin = await login(account('SUPER_ADMIN'))
  const tree = await organizations(admin)
  const file = sheet(tree.filter((it) => it.type === 'BRANCH').map((it) => it.fullName), count)
  const form = new FormData()
  form.append('file', new Blob([file]), 'members.xlsx')
  const before = cpu(part('org-service').pid) + cpu(part('auth-service').pid)
  const started = Date.now()
  const answer = await call('POST', '/api/org/members/imports', admin, form)
  if (answer.status !== 202) throw new Error(`import answered ${answer.status} ${JSON.stringify(answer.body)}`)
  let job
  do {
    await pause(200)
    job = (await call('GET', `/api/org/members/imports/${answer.body.id}`, admin)).body
  } while (job.status === 'RUNNING')
  const seconds = (Date.now() - started) / 1000
  if (job.status !== 'DONE' || job.failed > 0) throw new Error(`import ended ${JSON.stringify({ ...job, errors: job.errors?.slice(0, 3) })}`)
  const used = cpu(part('org-service').pid) + cpu(part('auth-service').pid) - before
  row({ what: `import of ${count.toLocaleString('en')} members with accounts`, value: round(seconds, 1), unit: `s, ${round(used)} CPU-s in org and auth`, goal: count === 10_000 ? '≤ 20 s' : undefined, met: count === 10_000 ? seconds <= 20 : undefined })
}
