import { ref } from 'vue'

/** False while the phone has no network at all. */
export const online = ref(true)

export function watchNetwork(): void {
  uni.getNetworkType({ success: ({ networkType }) => (online.value = networkType !== 'none') })
  uni.onNetworkStatusChange(({ isConnected }) => (online.value = isConnected))
}
