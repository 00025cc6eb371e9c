// Database and cache: Debian's when they are there or may be installed, else the ones that come through Maven.
import { aptInstall, mayInstall } from '../machine/apt.mjs'
import { find } from '../machine/programs.mjs'
import { embeddedMariadb, embeddedRedis } from './embedded.mjs'

const system = process.env.DANGJIAN_EMBEDDED !== 'true'

/** {server, install, home?}: the server, the program that makes a data folder, and the base folder when it is not the system's. */
export async function mariadbPrograms() {
  const there = () => {
    const server = find('mariadbd')
    const install = find('mariadb-install-db')
    return system && server && install && { server, install }
  }
  // The core packages hold the programs only: installing them starts no system service.
  if (system && !there() && mayInstall()) await aptInstall('mariadb-server-core', 'mariadb-client-core')
  return there() || embeddedMariadb()
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
  if (system && !there() && mayInstall()) await aptInstall('redis-tools')
  return (system && there()) || embeddedRedis()
}
