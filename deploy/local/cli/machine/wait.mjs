export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks until the answer is truthy; gives that answer, or undefined when the time is over. */
export async function until(question, { timeout, pause: gap = 150 }) {
  const end = Date.now() + timeout
  for (;;) {
    const answer = await question()
    if (answer) return answer
    if (Date.now() > end) return undefined
    await pause(gap)
  }
}
