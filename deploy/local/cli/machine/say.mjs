// Progress for people: every line says how long the command has been running.
const began = Date.now()

export function say(text) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
  process.stdout.write(`${seconds}s  ${text}\n`)
}

/** Says what begins and, with its duration, what is done. */
export async function step(text, work) {
  const from = Date.now()
  say(`… ${text}`)
  const result = await work()
  say(`✓ ${text} (${((Date.now() - from) / 1000).toFixed(1)}s)`)
  return result
}
