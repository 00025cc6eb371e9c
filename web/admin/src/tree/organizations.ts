import type { Organization } from '@dangjian/api'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** What every tree beside a list has. */
export interface TreeNode {
  id: string
  name: string
  selectable: boolean
  children?: TreeNode[]
}

/** The organisations that the user may see; ancestors above the data scope are there for orientation only. */
export function useOrganizations() {
  const result = useQuery({ queryKey: ['organizations'], queryFn: () => api.org.tree(), staleTime: 60_000 })
  return {
    tree: computed(() => result.data.value ?? []),
    loading: result.isPending,
    error: result.error,
    refresh: () => result.refetch(),
  }
}

export function flatten<Node extends { children?: Node[] }>(tree: Node[]): Node[] {
  return tree.flatMap((node) => [node, ...flatten(node.children ?? [])])
}

/** First node that the user may choose, top down: where a page that needs one organisation begins. */
export function firstSelectable<Node extends { selectable: boolean; children?: Node[] }>(tree: Node[]) {
  return flatten(tree).find((node) => node.selectable)
}

/** What of a tree table is open: everything that a search found, else the top of the user's own part. */
export function openedRows<Node extends { id: string; selectable: boolean; children?: Node[] }>(
  rows: Node[],
  filtered: boolean,
): string[] {
  const own = firstSelectable(rows)
  return (filtered ? flatten(rows) : [...rows, ...(own ? [own] : [])]).map((row) => row.id)
}

export const orgTypes: Record<Organization['type'], string> = {
  COUNTY_COMMITTEE: '县委员会',
  COMMITTEE: '党委',
  WORK_COMMITTEE: '党工委',
  GENERAL_BRANCH: '党总支部',
  BRANCH: '党支部',
  GROUP: '党小组',
}
