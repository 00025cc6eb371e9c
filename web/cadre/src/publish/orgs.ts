import type { CandidateOrg } from '@dangjian/api'

/** Branches whose name holds the words, with the way down to each (county-wide picker, R-MEET-3). */
export interface OrgHit {
  org: CandidateOrg
  trail: string
}

const most = 50

export function findOrgs(tree: CandidateOrg[], words: string): OrgHit[] {
  const hits: OrgHit[] = []
  const walk = (nodes: CandidateOrg[], above: string[]) => {
    for (const org of nodes) {
      if (hits.length >= most) return
      if (org.name.includes(words)) hits.push({ org, trail: above.join(' › ') })
      walk(org.children ?? [], [...above, org.name])
    }
  }
  walk(tree, [])
  return hits
}
