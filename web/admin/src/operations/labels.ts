import type { Operation, OperationResult, OperationType } from '@dangjian/api'

/** 操作类型 (dictionary sys_oper_type). */
export const operationTypes: Record<OperationType, string> = {
  ADD: '新增',
  EDIT: '修改',
  REMOVE: '删除',
  GRANT: '授权',
  EXPORT: '导出',
  IMPORT: '导入',
  FORCE_OUT: '强退',
  CLEAR: '清空',
  OTHER: '其他',
}

export const operationResults: Record<OperationResult, string> = {
  SUCCESS: '成功',
  REFUSED: '被拒绝',
  FAILED: '出错',
}

const clients: Record<string, string> = { ADMIN: '管理后台', CADRE: '智慧组工', RESIDENT: '码上服务' }
export const clientName = (client: string) => clients[client] ?? '系统'

export const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ label, value }))

/** Who did it; a login that failed on an unknown account has nobody. */
export const operatorOf = (row: Pick<Operation, 'operatorName' | 'operatorId'>) =>
  row.operatorName || (row.operatorId ? `账号 ${row.operatorId}` : '未登录')

/** JSON of the parameters, laid out to be read; text that is none stays as it is. */
export function laidOut(parameters: string): string {
  try {
    const value: unknown = JSON.parse(parameters)
    const nothing = value !== null && typeof value === 'object' && Object.keys(value).length === 0
    return nothing ? '' : JSON.stringify(value, null, 2)
  } catch {
    return parameters
  }
}
