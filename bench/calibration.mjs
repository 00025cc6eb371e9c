import { createHash } from 'node:crypto'

/** A fixed piece of work, so that figures of different hours can be compared: the speed of such machines varies by a third. */
export function calibrate() {
  const started = process.hrtime.bigint()
  let text = 'x'
  let rounds = 0
  while (process.hrtime.bigint() - started < 500_000_000n) {
    for (let i = 0; i < 100; i++) text = createHash('sha256').update(text).digest('hex')
    rounds += 100
  }
  return (rounds / 500_000).toFixed(2)
}
