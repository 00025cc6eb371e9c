import { join } from 'node:path'
import { javaCommand } from '../machine/jvm.mjs'
import { get } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { secrets } from '../state/secrets.mjs'
import { modulePath } from '../build/classpath.mjs'
import { prepareAccounts } from './nacos-accounts.mjs'
import { publishConfiguration } from './nacos-configuration.mjs'

export const nacos = {
  name: 'nacos',
  port: port('nacos'),
  // The server derives these from its main port: gRPC for clients, gRPC between servers, Raft.
  ports: [port('nacos') + 1000, port('nacos') + 1001, port('nacos') - 1000, port('nacos-console')],
  timeout: 90_000,
  triesTwice: true, // its own database allows itself little time

  async command() {
    const home = folder('nacos')
    const config = join(folder('nacos', 'conf'), 'application.properties')
    writePrivate(config, Object.entries(settings()).map(([key, value]) => `${key}=${value}`).join('\n') + '\n')
    return javaCommand({
      quick: true,
      home,
      memory: ['-Xms96m', '-Xmx320m', '-XX:ReservedCodeCacheSize=96m', '-XX:MaxDirectMemorySize=96m'],
      options: [`-Dnacos.home=${home}`, '-Dnacos.server.ip=127.0.0.1'],
      // In Maven's order: a wildcard would put two versions of a class the wrong way round.
      path: modulePath('deploy/local/nacos'),
      main: 'cn.dangjian.local.nacos.NacosLauncher',
      args: [`--spring.config.additional-location=file:${join(home, 'conf')}/`],
    })
  },

  async ready() {
    const answers = await Promise.all([
      get(`http://127.0.0.1:${this.port}/nacos/v3/admin/core/state/readiness`),
      get(`http://127.0.0.1:${port('nacos-console')}/v3/console/health/readiness`),
    ])
    return answers.every((answer) => answer?.ok)
  },

  async started() {
    await prepareAccounts()
    await publishConfiguration()
  },
}

function settings() {
  return {
    'nacos.server.main.port': port('nacos'),
    'nacos.console.port': port('nacos-console'),
    'nacos.server.contextPath': '/nacos',
    'nacos.console.contextPath': '',
    'nacos.deployment.type': 'merged',
    'server.address': '127.0.0.1',
    'server.tomcat.basedir': 'file:.',
    'spring.sql.init.platform': 'derby',
    'spring.autoconfigure.exclude': 'org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration',
    'nacos.core.auth.enabled': true,
    'nacos.core.auth.admin.enabled': true,
    'nacos.core.auth.console.enabled': true,
    'nacos.core.auth.system.type': 'nacos',
    'nacos.core.auth.server.identity.key': 'x-nacos-identity',
    'nacos.core.auth.server.identity.value': secrets.nacosIdentity,
    'nacos.core.auth.plugin.nacos.token.secret.key': secrets.nacosTokenKey,
    // At INFO it writes its token key and its identity into its log.
    'logging.level.com.alibaba.nacos.core': 'warn',
    'nacos.istio.mcp.server.enabled': false,
    'nacos.k8s.sync.enabled': false,
  }
}
