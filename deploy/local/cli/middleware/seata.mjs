import { join } from 'node:path'
import { javaCommand } from '../machine/jvm.mjs'
import { listens, get } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { secrets } from '../state/secrets.mjs'
import { modulePath } from '../build/classpath.mjs'

export const seata = {
  name: 'seata',
  port: port('seata'),
  ports: [port('seata-console')],
  timeout: 60_000,
  needs: ['mariadb'],

  async command() {
    const home = folder('seata')
    const config = join(home, 'application.yml')
    // JSON is YAML: no template, no escaping.
    writePrivate(config, JSON.stringify(settings(home), null, 2))
    return javaCommand({
      quick: true,
      home,
      memory: ['-Xms48m', '-Xmx160m', '-XX:ReservedCodeCacheSize=64m', '-XX:MaxDirectMemorySize=64m'],
      options: ['--add-opens=java.base/java.lang=ALL-UNNAMED', `-Dspring.config.location=file:${config}`],
      // Seata's own class path, not a fat jar: in one, branch registration fails.
      path: modulePath('deploy/local/seata'),
      main: 'io.seata.server.ServerApplication',
      env: { SEATA_IP: '127.0.0.1' },
    })
  },

  async ready() {
    return (await listens(this.port)) && (await get(`http://127.0.0.1:${port('seata-console')}/`)) !== undefined
  },
}

function settings(home) {
  return {
    server: { port: port('seata-console'), address: '127.0.0.1' },
    spring: { application: { name: 'seata-server' } },
    logging: { config: 'classpath:logback-spring.xml', file: { path: join(home, 'logs') } },
    console: { user: { username: 'seata', password: secrets.seataConsole } },
    seata: {
      server: { 'service-port': port('seata') },
      config: { type: 'file' },
      registry: { type: 'file' },
      store: {
        mode: 'db',
        db: {
          datasource: 'hikari',
          'db-type': 'mysql',
          'driver-class-name': 'com.mysql.cj.jdbc.Driver',
          url: `jdbc:mysql://127.0.0.1:${port('mariadb')}/seata?rewriteBatchedStatements=true&useSSL=false&allowPublicKeyRetrieval=true`,
          user: 'seata',
          password: secrets.database.seata,
          'min-conn': 2,
          'max-conn': 20,
          'global-table': 'global_table',
          'branch-table': 'branch_table',
          'lock-table': 'lock_table',
          'distributed-lock-table': 'distributed_lock',
          'query-limit': 1000,
          'max-wait': 5000,
        },
      },
      security: {
        secretKey: secrets.seataKey,
        tokenValidityInMilliseconds: 1_800_000,
        ignore: { urls: '/,/**/*.css,/**/*.js,/**/*.html,/**/*.map,/**/*.svg,/**/*.png,/**/*.ico,/api/v1/auth/login' },
      },
    },
  }
}
