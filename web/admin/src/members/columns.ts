import type { Member } from '@dangjian/api'
import type { Column } from '@/list/types'
import { toMinute } from '@/time'
import { memberTypes, sexes } from './labels'
import { labelOf, type useLookups } from './lookups'

/** Columns of 党员管理 (02 §2.1); phone, ID card and account are masked by the server. */
export function memberColumns({
  nations,
  educations,
  personnelCategories,
}: ReturnType<typeof useLookups>): Column<Member>[] {
  return [
    { key: 'account', label: '党员账号', width: 126, text: (row) => row.account },
    { key: 'name', label: '党员姓名', width: 110, fixed: true, sort: 'name' },
    { key: 'orgName', label: '党员部门', minWidth: 220, text: (row) => row.orgName },
    { key: 'phone', label: '手机号码', width: 150, text: (row) => row.phone },
    { key: 'idCard', label: '身份证', width: 210, text: (row) => row.idCard },
    { key: 'sex', label: '性别', width: 70, text: (row) => sexes[row.sex] },
    { key: 'nation', label: '民族', width: 90, text: (row) => labelOf(nations.value, row.nation) },
    { key: 'birthday', label: '出生日期', width: 120, text: (row) => row.birthday },
    { key: 'education', label: '学历', width: 110, text: (row) => labelOf(educations.value, row.education) },
    {
      key: 'personnelCategory',
      label: '人员类别',
      width: 140,
      text: (row) => labelOf(personnelCategories.value, row.personnelCategory),
    },
    { key: 'memberType', label: '党员类型', width: 110, text: (row) => memberTypes[row.memberType] },
    { key: 'postName', label: '职务', width: 110, text: (row) => row.postName },
    { key: 'status', label: '状态', width: 90 },
    {
      key: 'createdAt',
      label: '创建时间',
      width: 160,
      hidden: true,
      sort: 'createdAt',
      text: (row) => toMinute(row.createdAt),
    },
  ]
}
