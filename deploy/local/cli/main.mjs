import { Complaint } from './machine/complaint.mjs'

// Loaded when needed: what a command imports reads the name of the state at once.
const commands = {
  up: async () => (await import('./commands/up.mjs')).upCommand,
  down: async () => (await import('./commands/down.mjs')).downCommand,
  status: async () => (await import('./commands/status.mjs')).statusCommand,
  logs: async () => (await import('./commands/logs.mjs')).logsCommand,
  start: async () => (await import('./commands/parts.mjs')).startCommand,
  stop: async () => (await import('./commands/parts.mjs')).stopCommand,
  restart: async () => (await import('./commands/parts.mjs')).restartCommand,
  kill: async () => (await import('./commands/parts.mjs')).killCommand,
  middleware: async () => (await import('./commands/middleware.mjs')).middlewareCommand,
  test: async () => (await import('./commands/test.mjs')).testCommand,
  bench: async () => (await import('./commands/bench.mjs')).benchCommand,
  help: async () => (await import('./commands/help.mjs')).helpCommand,
}

const [name = 'help', ...args] = process.argv.slice(2)
// Tests have a platform of their own unless somebody names another one.
if (name === 'test') {
  process.env.DANGJIAN_STATE ||= 'test'
  process.env.DANGJIAN_TIERS ||= 'quick'
}

try {
  const command = commands[name.replace(/^--/, '')]
  if (!command) throw new Complaint(`没有命令“${name}”，请看 ./platform help。`, `There is no command "${name}", see ./platform help.`)
  await (await command())(args)
} catch (problem) {
  if (!(problem instanceof Complaint)) throw problem
  for (const line of problem.details) process.stderr.write(`    ${line}\n`)
  process.stderr.write(`\n✗ ${problem.chinese}\n  ${problem.message}\n`)
  process.exitCode = 1
}
