import type { Caller } from './http'

interface Town {
  id: string
  name: string
  level: 'COUNTY' | 'TOWN' | 'VILLAGE' | 'HAMLET'
  children: Town[]
}

/** Villages whose name no other place has, with the town above. */
export async function villages(admin: Caller): Promise<{ id: string; village: string; town: string; townId: string; county: string }[]> {
  const counties = (await admin.get<Town[]>('/api/org/towns/options')).body
  const all = counties.flatMap((county) =>
    county.children.flatMap((town) => town.children.map((it) => ({ id: it.id, village: it.name, town: town.name, townId: town.id, county: county.name }))),
  )
  return all.filter((it) => all.filter((other) => other.village === it.village).length === 1)
}
