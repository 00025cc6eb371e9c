import { Complaint } from './machine/complaint.mjs'

const commands = {
  middleware: async (args) => (await import('./commands/middleware.mjs')).middlewareCommand(args),
}

const [name = 'help', ...args] = process.argv.slice(2)

try {
  const command = commands[name]
  if (!command) throw new Complaint(`没有命令“${name}”，请看 ./platform help。`, `There is no command "${name}", see ./platform help.`)
  await command(args)
} catch (problem) {
  if (!(problem instanceof Complaint)) throw problem
  for (const line of problem.details) process.stderr.write(`    ${line}\n`)
  process.stderr.write(`\n✗ ${problem.chinese}\n  ${problem.message}\n`)
  process.exitCode = 1
}
