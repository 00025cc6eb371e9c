import type { TransferStatus } from '@dangjian/api'

export const transferStatuses: Record<TransferStatus, string> = {
  REQUESTED: '待接收',
  DONE: '已完成',
  REFUSED: '已拒绝',
  WITHDRAWN: '已撤回',
  LAPSED: '已失效',
}

export const statusTypes: Record<TransferStatus, 'warning' | 'success' | 'danger' | 'info'> = {
  REQUESTED: 'warning',
  DONE: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'info',
  LAPSED: 'info',
}
