import { scan } from '@/signin/scan'

export const toDetail = (id: string) => uni.navigateTo({ url: `/pages/meeting/detail?id=${id}` })
export const toCode = (id: string) => uni.navigateTo({ url: `/pages/meeting/qr-code?id=${id}` })
export const toScan = scan
