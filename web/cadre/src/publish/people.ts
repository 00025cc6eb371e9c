import type { Candidate } from '@dangjian/api'

/** Choices add up branch by branch; who was chosen twice counts once (R-MEET-2, MEET-08). */
export function addPeople(chosen: Candidate[], added: Candidate[]): Candidate[] {
  const known = new Set(chosen.map(({ memberId }) => memberId))
  return [...chosen, ...added.filter(({ memberId }) => !known.has(memberId))]
}

/** The ticks of one list were confirmed: those of its people that lost the tick go, new ones come. */
export function replaceAmong(chosen: Candidate[], listed: Candidate[], ticked: Set<string>): Candidate[] {
  const here = new Set(listed.map(({ memberId }) => memberId))
  const kept = chosen.filter(({ memberId }) => !here.has(memberId) || ticked.has(memberId))
  return addPeople(
    kept,
    listed.filter(({ memberId }) => ticked.has(memberId)),
  )
}
