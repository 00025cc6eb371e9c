import { homePage } from '@/session/login'

export const toHome = () => uni.reLaunch({ url: homePage })
