import type { MassAccount } from '@dangjian/api'
import type { Column } from '@/list/types'
import { sexes } from '@/members/labels'
import { toMinute } from '@/time'

/** Columns of 群众账号管理 (02 §2.2); the phone, which is the account, is masked by the server. */
export const massColumns: Column<MassAccount>[] = [
  { key: 'account', label: '账号', width: 126, text: (row) => row.account },
  { key: 'name', label: '姓名', width: 110, fixed: true, sort: 'name' },
  { key: 'gridName', label: '所属网格', minWidth: 150, text: (row) => row.gridName },
  { key: 'duty', label: '网格职责', width: 120, text: (row) => row.duty },
  { key: 'sex', label: '性别', width: 70, text: (row) => sexes[row.sex] },
  { key: 'nation', label: '民族', width: 90, text: (row) => row.nation },
  { key: 'politics', label: '政治面貌', width: 110, text: (row) => row.politics },
  { key: 'education', label: '学历', width: 90, text: (row) => row.education },
  { key: 'phone', label: '手机号', width: 130, text: (row) => row.phone },
  { key: 'status', label: '状态', width: 100 },
  {
    key: 'createdAt',
    label: '创建时间',
    width: 160,
    hidden: true,
    sort: 'createdAt',
    text: (row) => toMinute(row.createdAt),
  },
]
