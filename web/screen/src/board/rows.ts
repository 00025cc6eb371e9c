import type { BoardTown, Home } from '@dangjian/api'
import type { BarRow } from '@/meeting/bar'
import { placeName } from '@/town/name'

const longestFirst = (a: BarRow, b: BarRow) => b.share - a.share

/** 实到/应到 of each town; towns without meetings come last. */
export const attendance = (towns: BoardTown[]): BarRow[] =>
  towns
    .map((town) => attended(town.orgId, placeName(town), town.invited, town.signed, town.ratio))
    .sort(longestFirst)

/** The same for each type of meeting, in the order of the manual. */
export const analysis = (byType: Home['byType']): BarRow[] =>
  byType.map(({ type, typeName, invited, signed, ratio }) => attended(type, typeName, invited, signed, ratio))

/** Members of each town, the largest as the measure. */
export function roster(towns: BoardTown[]): BarRow[] {
  const most = Math.max(1, ...towns.map(({ members }) => members))
  return towns
    .map((town) => ({
      id: town.orgId,
      name: placeName(town),
      share: (town.members / most) * 100,
      detail: '',
      value: town.members.toLocaleString('zh-CN'),
    }))
    .sort(longestFirst)
}

function attended(id: string, name: string, invited: number, signed: number, ratio: number): BarRow {
  return invited
    ? { id, name, share: ratio, detail: `${signed}/${invited}`, value: `${ratio}%` }
    : { id, name, share: -1, detail: '', value: '暂无' }
}
