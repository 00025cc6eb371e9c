import type { Transport } from './connection'
import { fetchTransport } from './fetch-transport'
import { wxTransport } from './wx-transport'

export const transport: Transport = process.env.UNI_PLATFORM === 'h5' ? fetchTransport : wxTransport
