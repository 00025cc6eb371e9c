import type { DataScope } from '@dangjian/api'

/** 权限范围 (R-SYS-6). */
export const dataScopes: Record<DataScope, string> = {
  ALL: '全部数据权限',
  CUSTOM: '自定数据权限',
  DEPT: '本部门数据权限',
  DEPT_AND_CHILD: '本部门及以下数据权限',
  SELF: '仅本人数据权限',
}

export const scopeHints: Record<DataScope, string> = {
  ALL: '全县所有的数据都能看到',
  CUSTOM: '只能看到下面勾选的党组织的数据;不勾选的下级不包含在内',
  DEPT: '只能看到用户所在支部的数据',
  DEPT_AND_CHILD: '只能看到用户所在支部和下级支部的数据',
  SELF: '只能看到个人的数据',
}
