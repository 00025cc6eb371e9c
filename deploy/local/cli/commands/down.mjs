import { exclusively } from '../state/lock.mjs'
import { takeDown } from '../take-down.mjs'

export const downCommand = () => exclusively(takeDown)
