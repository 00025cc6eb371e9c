import os from 'node:os'

/** The table that goes into docs/performance.md, with the conditions under which it was taken. */
export function print(rows) {
  console.log(`\nConditions: ${os.cpus().length} × ${os.cpus()[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, load generator on the same cores, warm, median of 3, ${new Date().toISOString().slice(0, 10)}\n`)
  console.log('| Measured | Result | Goal | Met |\n|---|---|---|---|')
  for (const { what, value, unit, goal, met } of rows) console.log(`| ${what} | ${value} ${unit} | ${goal ?? '–'} | ${met === undefined ? '–' : met ? 'yes' : '**no**'} |`)
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
export const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]
export const round = (number, digits = 0) => Number(number.toFixed(digits))
