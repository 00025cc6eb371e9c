import type { Member } from '@dangjian/api'
import type { Column } from '@/list/types'
import { memberColumns } from '@/members/columns'
import type { useLookups } from '@/members/lookups'

const order = ['name', 'orgName', 'memberType', 'idCard', 'phone', 'sex', 'nation', 'birthday', 'education']
const labels: Record<string, string> = { name: '姓名', orgName: '部门', idCard: '身份证号' }

/** Columns of 入党发展 (02 §2.6): those of 党员管理 that matter before somebody is a member. */
export function candidateColumns(lookups: ReturnType<typeof useLookups>): Column<Member>[] {
  const all = memberColumns(lookups)
  return [...order, 'createdAt'].flatMap((key) =>
    all
      .filter((column) => column.key === key)
      .map((column) => ({ ...column, label: labels[key] ?? column.label })),
  )
}
