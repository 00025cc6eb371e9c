// Everything that is tested, on ports and in a state folder of its own, so that a running `up` is not touched.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall, mayInstall } from '../machine/apt.mjs'
import { Complaint } from '../machine/complaint.mjs'
import { find } from '../machine/programs.mjs'
import { checkSurroundings } from '../machine/surroundings.mjs'
import { middleware } from '../middleware/index.mjs'
import { services } from '../services/index.mjs'
import { exclusively } from '../state/lock.mjs'
import { state } from '../state/paths.mjs'
import { takeDown } from '../take-down.mjs'
import { nothing, plus } from '../testing/count.mjs'
import { testJava } from '../testing/java.mjs'
import { phase } from '../testing/phase.mjs'
import { testJourneys, testWeb } from '../testing/web.mjs'
import { startMiddleware } from './middleware.mjs'
import { bringUp } from './up.mjs'

const phases = { java, web: testWeb, e2e }

export async function testCommand(args) {
  const only = args[args.indexOf('--only') + 1]
  const chosen = args.includes('--only') ? phases[only] && [phases[only]] : Object.values(phases)
  if (!chosen) throw new Complaint('用法：./platform test [--only java|web|e2e]', 'Usage: ./platform test [--only java|web|e2e]')
  const sum = await exclusively(() => andTakeDown(() => inOrder(chosen)))
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1
}

async function inOrder(chosen) {
  let sum = nothing
  for (const part of chosen) sum = plus(sum, await part())
  return sum
}

async function java() {
  await fresh()
  const started = await phase('middleware', () => {
    checkSurroundings(middleware)
    return startMiddleware()
  })
  return started.failed ? started : testJava()
}

async function e2e() {
  await fresh()
  const started = await phase('platform', async () => {
    await browser()
    checkSurroundings([...middleware, ...services])
    await bringUp()
  })
  return started.failed ? started : testJourneys()
}

/** No row, message, file or changed setting of an earlier run; secrets and accounts of Nacos stay. */
async function fresh() {
  await takeDown()
  for (const name of ['mariadb', 'redis', 'rocketmq', 'seata', 'nacos/published.json', 'nacos/nacos/logs', 'files', 'home', 'accounts.json']) {
    rmSync(join(state, name), { recursive: true, force: true })
  }
}

async function browser() {
  if (!find('chromium') && mayInstall()) await aptInstall('chromium', 'fonts-noto-cjk')
  if (!find('chromium')) {
    throw new Complaint('缺少 Chromium：请安装 chromium 和 fonts-noto-cjk。', 'Chromium is missing: install chromium and fonts-noto-cjk.')
  }
}

/** Whatever happens, also Ctrl-C, nothing stays behind. */
async function andTakeDown(work) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupted(signal))
  try {
    return await work()
  } finally {
    await takeDown()
  }
}

/** The work in hand is left where it stands. */
async function interrupted(signal) {
  process.stderr.write(`\n✗ 测试被中断（${signal}）。\n  The tests were interrupted (${signal}).\n`)
  await takeDown()
  process.exit(1)
}
