import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { part, stateFolder } from './platform'

/** Nacos as the people who operate the platform use it. */
const server = `http://127.0.0.1:${part('nacos').port}/nacos`
const group = (dataId: string) => (dataId.endsWith('-flow.json') ? 'SENTINEL' : 'DANGJIAN')

async function operator(): Promise<string> {
  const password: string = JSON.parse(readFileSync(resolve(stateFolder, 'secrets.json'), 'utf8')).nacosAdmin
  const answer = await fetch(`${server}/v3/auth/user/login`, { method: 'POST', body: new URLSearchParams({ username: 'nacos', password }) })
  return ((await answer.json()) as any).accessToken
}

export async function configuration(dataId: string): Promise<string> {
  const answer = await fetch(`${server}/v3/admin/cs/config?${new URLSearchParams({ dataId, groupName: group(dataId) })}`, { headers: { accessToken: await operator() } })
  return ((await answer.json()) as any).data.content
}

export async function configure(dataId: string, content: string): Promise<void> {
  const body = new URLSearchParams({ dataId, groupName: group(dataId), content, type: 'json' })
  const answer = await fetch(`${server}/v3/admin/cs/config`, { method: 'POST', headers: { accessToken: await operator() }, body })
  if (((await answer.json()) as any).data !== true) throw new Error(`Nacos refused ${dataId}: ${answer.status}`)
}
