import type { Organization } from '@dangjian/api'

export interface OrganizationFilter {
  name: string
  direct: string
  status: string
}

function fits(node: Organization, { name, direct, status }: OrganizationFilter): boolean {
  if (!node.selectable) return false
  if (name && !node.name.includes(name)) return false
  if (direct && String(node.directWorkCommittee) !== direct) return false
  return !status || node.status === status
}

/** The matching organisations with the way down to them (ORG-16: 1 row with its ancestors). */
export function filterTree(tree: Organization[], filter: OrganizationFilter): Organization[] {
  return tree.flatMap((node) => {
    const children = filterTree(node.children ?? [], filter)
    return children.length > 0 || fits(node, filter) ? [{ ...node, children }] : []
  })
}
