import type { ReviewedAccount, Status } from '@dangjian/api'
import { toMinute } from '@/time'
import type { Column, Filter } from '@/list/types'

const kinds: Record<ReviewedAccount['kind'], string> = {
  ADMIN: '内置管理员',
  MEMBER: '党员',
  MASS: '网格员',
  RESIDENT: '群众',
}

const option = (value: string, label: string) => ({ value, label })

/** 账号盘点 begins with what it is for. */
export const empty = { account: '', name: '', idleDays: '90', kind: '', status: '' as Status | '', orgId: '' }

export const filtersWith = (organization: Filter): Filter[] => [
  {
    key: 'idleDays',
    label: '未登录',
    kind: 'select',
    options: [30, 90, 180, 365].map((days) => option(String(days), `${days} 天未登录`)),
  },
  { key: 'account', label: '账号', kind: 'text', placeholder: '完整的账号或手机号' },
  { key: 'name', label: '姓名', kind: 'text' },
  organization,
  {
    key: 'kind',
    label: '账号类型',
    kind: 'select',
    options: [option('MEMBER', kinds.MEMBER), option('MASS', kinds.MASS), option('ADMIN', kinds.ADMIN)],
  },
  {
    key: 'status',
    label: '状态',
    kind: 'select',
    options: [option('ENABLED', '正常'), option('DISABLED', '停用')],
  },
]

export const columns: Column<ReviewedAccount>[] = [
  { key: 'account', label: '账号', minWidth: 130, text: (row) => row.account },
  { key: 'name', label: '姓名', minWidth: 110, text: (row) => row.name },
  { key: 'kind', label: '账号类型', width: 110, text: (row) => kinds[row.kind] },
  { key: 'org', label: '所属组织', minWidth: 220, text: (row) => row.orgName },
  {
    key: 'lastLoginAt',
    label: '最近登录',
    width: 160,
    text: (row) => toMinute(row.lastLoginAt) || '从未登录',
  },
  { key: 'idleDays', label: '未登录天数', width: 110, align: 'right', text: (row) => String(row.idleDays) },
  { key: 'createdAt', label: '创建时间', width: 160, text: (row) => toMinute(row.createdAt) },
  { key: 'status', label: '状态', width: 90 },
]
