// One server, one schema and one user for each service; a user can reach its own schema only.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../machine/run.mjs'
import { exchange } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { schemas, secrets } from '../state/secrets.mjs'
import { mariadbPrograms } from './programs.mjs'

const seataTables = join(dirname(fileURLToPath(import.meta.url)), 'seata.sql')
const account = process.getuid?.() === 0 ? ['--user=root'] : []

export const mariadb = {
  name: 'mariadb',
  port: port('mariadb'),
  timeout: 60_000,

  async command() {
    const { server, install, home } = await mariadbPrograms()
    const data = join(folder('mariadb'), 'data')
    const base = home ? [`--basedir=${home}`] : []
    if (!existsSync(join(data, 'mysql'))) {
      rmSync(data, { recursive: true, force: true })
      await run('mariadb-install', install, [
        '--no-defaults', ...base, `--datadir=${data}`, ...account, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve',
      ])
    }
    writePrivate(initFile(), accounts())
    return {
      file: server,
      // An acknowledged sign-in must survive a crash: the log is flushed at every commit, which is the default.
      args: [
        '--no-defaults', ...base, ...account, `--datadir=${data}`, '--socket=m.sock', '--pid-file=m.pid', `--port=${this.port}`,
        '--bind-address=127.0.0.1', '--skip-name-resolve', '--character-set-server=utf8mb4', '--collation-server=utf8mb4_general_ci',
        '--innodb-buffer-pool-size=256M', '--innodb-log-file-size=256M', '--max-connections=400', '--max-connect-errors=1000000', '--performance-schema=OFF', '--skip-log-bin',
        '--default-time-zone=+08:00', `--init-file=${initFile()}`,
      ],
    }
  },

  /** The server greets every new connection, and does so only after the accounts are there. */
  async ready() {
    const greeting = await exchange(this.port, Buffer.alloc(0)).catch(() => undefined)
    return greeting?.includes('MariaDB') ?? false
  },

  async started() {
    rmSync(initFile(), { force: true })
  },
}

const initFile = () => join(folder('mariadb'), 'accounts.sql')

function accounts() {
  const lines = []
  for (const schema of Object.values(schemas)) {
    const user = `'${schema}'@'%'`
    // An underscore is a wildcard in a grant: unescaped it would open schemas with similar names.
    // The user of the tests has all schemas that begin with the name, one for each module under test.
    const granted = schema.replaceAll('_', '\\_') + (schema === schemas.tests ? '%' : '')
    lines.push(
      `CREATE DATABASE IF NOT EXISTS \`${schema}\` CHARACTER SET utf8mb4;`,
      `CREATE USER IF NOT EXISTS ${user};`,
      `ALTER USER ${user} IDENTIFIED BY '${secrets.database[schema]}';`,
      `GRANT ALL PRIVILEGES ON \`${granted}\`.* TO ${user};`,
    )
  }
  lines.push('USE seata;', readFileSync(seataTables, 'utf8').replace(/\s*\n\s*/g, ' ').replaceAll('; ', ';\n'))
  lines.push(`ALTER USER 'root'@'localhost' IDENTIFIED BY '${secrets.databaseRoot}';`)
  for (const host of ['127.0.0.1', '::1']) lines.push(`DROP USER IF EXISTS 'root'@'${host}';`)
  return lines.join('\n') + '\n'
}
