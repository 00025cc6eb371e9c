import type { RegionType } from '@dangjian/api'

/** 省市区管理类型, from the top down. */
export const regionTypes: { label: string; value: RegionType }[] = [
  { label: '省', value: 'PROVINCE' },
  { label: '市', value: 'CITY' },
  { label: '区县', value: 'COUNTY' },
  { label: '乡镇', value: 'TOWN' },
  { label: '村', value: 'VILLAGE' },
]

/** The server's search answers no more. */
export const mostFound = 200

export const typeName = (type: RegionType) => regionTypes.find((each) => each.value === type)?.label ?? type

/** Types that a region below this one may have; at the top there are only provinces. */
export function typesBelow(type: RegionType | null) {
  if (type === null) return regionTypes.slice(0, 1)
  return regionTypes.slice(regionTypes.findIndex((each) => each.value === type) + 1)
}
