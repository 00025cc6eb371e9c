/** 客户端, as its user knows it. */
export const clients: Record<string, string> = { ADMIN: '管理后台', CADRE: '智慧组工', RESIDENT: '码上服务' }

export const clientOptions = Object.entries(clients).map(([value, label]) => ({ value, label }))
