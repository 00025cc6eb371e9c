// One kind of sum for two kinds of reports.

export const nothing = { passed: 0, failed: 0 }

export const plus = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/** From an XML report of surefire or failsafe. */
export function fromReport(xml) {
  const head = /<testsuite\b[^>]*>/.exec(xml)?.[0] ?? ''
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
  const failed = number('failures') + number('errors')
  return { passed: number('tests') - failed - number('skipped'), failed }
}

/** From the output of vitest, one line `Tests  1 failed | 11 passed (12)` for every package. */
export function fromVitest(output) {
  // eslint-disable-next-line no-control-regex
  const lines = output.replace(/\u001b\[[0-9;]*m/g, '').split('\n').filter((line) => /\bTests\s+\d+ (passed|failed|skipped)/.test(line))
  return lines.map((line) => ({ passed: number(line, 'passed'), failed: number(line, 'failed') })).reduce(plus, nothing)
}

const number = (line, what) => Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0)
