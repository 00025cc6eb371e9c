// Database and cache: Debian's when they are there or may be installed, else the ones that come through Maven.
import { Complaint } from '../machine/complaint.mjs'
import { aptInstall, mayInstall } from '../machine/apt.mjs'
import { find } from '../machine/programs.mjs'

/** {server, install, home?}: the server, the program that makes a data folder, and the base folder when it is not the system's. */
export async function mariadbPrograms() {
  const there = () => {
    const server = find('mariadbd')
    const install = find('mariadb-install-db')
    return server && install && { server, install }
  }
  // The core packages hold the programs only: installing them starts no system service.
  if (!there() && mayInstall()) await aptInstall('mariadb-server-core', 'mariadb-client-core')
  return there() ?? missing('MariaDB', 'mariadb-server-core mariadb-client-core')
}

/** {file, argv0?} of a Redis server. */
export async function redisProgram() {
  const there = () => {
    const server = find('redis-server')
    if (server) return { file: server }
    // The same program under its other name: redis-tools has it, without a system service.
    const twin = find('redis-check-rdb')
    return twin && { file: twin, argv0: 'redis-server' }
  }
  if (!there() && mayInstall()) await aptInstall('redis-tools')
  return there() ?? missing('Redis', 'redis-tools')
}

function missing(what, packages) {
  throw new Complaint(`缺少 ${what}：请安装 ${packages}。`, `${what} is missing: install ${packages}.`)
}
