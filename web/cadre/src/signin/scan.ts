import { tokenOf } from './token'

export const scanPage = '/pages/signin/scan'

/** Shows what became of a code's text. */
export function submitCode(text: string): void {
  uni.navigateTo({ url: `/pages/signin/result?token=${encodeURIComponent(tokenOf(text))}` })
}

/** WeChat opens its camera at once (MEET-22, MEET-23); a browser asks for a picture or the code's text. */
export function scan(): void {
  if (process.env.UNI_PLATFORM === 'h5') {
    uni.navigateTo({ url: scanPage })
    return
  }
  uni.scanCode({
    scanType: ['qrCode'],
    success: ({ result }) => submitCode(result),
    fail: ({ errMsg }) => {
      if (!/cancel/.test(errMsg ?? ''))
        uni.showToast({ title: '没有识别到二维码,请对准会议二维码重试', icon: 'none' })
    },
  })
}
