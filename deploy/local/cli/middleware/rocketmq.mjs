import { join } from 'node:path'
import { javaCommand } from '../machine/jvm.mjs'
import { exchange } from '../machine/net.mjs'
import { folder } from '../state/paths.mjs'
import { writePrivate } from '../state/json-file.mjs'
import { port } from '../state/ports.mjs'
import { secrets } from '../state/secrets.mjs'
import { modulePath } from '../build/classpath.mjs'

export const topics = ['org-event', 'meeting-event', 'warning-event', 'auth-event', 'message-event', 'audit-event']
export const groups = ['auth-service', 'org-service', 'meeting-service', 'message-service', 'screen-service']

/** The account of the services at the broker, which takes and gives nothing without it. */
export const rocketmqUser = 'dangjian'

const GET_ROUTE = 105
const names = port('rocketmq-names')

export const rocketmq = {
  name: 'rocketmq',
  port: port('rocketmq'),
  ports: [names],
  timeout: 60_000,
  // It writes its store to disk in order before it goes.
  patience: 30_000,

  async command() {
    const home = folder('rocketmq')
    const namesConf = join(home, 'namesrv.conf')
    const brokerConf = join(home, 'broker.conf')
    writePrivate(namesConf, lines({ listenPort: names, bindAddress: '127.0.0.1', kvConfigPath: join(home, 'namesrv', 'kvConfig.json') }))
    writePrivate(brokerConf, lines(broker(home, this.port)))
    return javaCommand({
      home,
      memory: ['-Xms64m', '-Xmx256m', '-XX:ReservedCodeCacheSize=64m', '-XX:MaxDirectMemorySize=128m'],
      path: modulePath('deploy/local/rocketmq'),
      main: 'cn.dangjian.local.rocketmq.RocketMqServer',
      args: [namesConf, brokerConf, topics.join(','), groups.join(',')],
      env: { ROCKETMQ_HOME: home },
    })
  },

  /** The route is what a client needs; it appears seconds after the broker says that it is up. */
  async ready() {
    const routes = await Promise.all(topics.map((topic) => hasRoute(topic)))
    return routes.every(Boolean)
  },
}

/** Asks the name server for a topic's route in RocketMQ's own protocol: length, header length, JSON header. */
async function hasRoute(topic) {
  const header = Buffer.from(JSON.stringify({ code: GET_ROUTE, language: 'JAVA', version: 435, opaque: 1, flag: 0, extFields: { topic } }))
  const frame = Buffer.alloc(8)
  frame.writeInt32BE(header.length + 4, 0)
  frame.writeInt32BE(header.length, 4)
  const whole = (answer) => answer.length >= 4 && answer.length >= answer.readInt32BE(0) + 4
  const answer = await exchange(names, Buffer.concat([frame, header]), whole).catch(() => undefined)
  return answer !== undefined && /"code":0\b/.test(answer.toString('latin1'))
}

function broker(home, listenPort) {
  return {
    brokerClusterName: 'DefaultCluster',
    brokerName: 'broker-a',
    brokerId: 0,
    brokerIP1: '127.0.0.1',
    bindAddress: '127.0.0.1',
    namesrvAddr: `127.0.0.1:${names}`,
    listenPort,
    haListenPort: listenPort + 1,
    brokerRole: 'ASYNC_MASTER',
    flushDiskType: 'ASYNC_FLUSH',
    // A topic or group that nobody planned is a mistake that should show.
    autoCreateTopicEnable: false,
    autoCreateSubscriptionGroup: true,
    deleteWhen: '04',
    fileReservedTime: 24,
    storePathRootDir: join(home, 'store'),
    storePathCommitLog: join(home, 'store', 'commitlog'),
    mappedFileSizeCommitLog: 64 * 1024 * 1024,
    mappedFileSizeConsumeQueue: 300_000,
    maxIndexNum: 200_000,
    maxHashSlotNum: 50_000,
    transientStorePoolEnable: false,
    warmMapedFileEnable: false,
    diskMaxUsedSpaceRatio: 95,
    messageDelayLevel: '1s 5s 10s 30s 1m 2m 3m 4m 5m 6m 7m 8m 9m 10m 20m 30m 1h 2h',
    // 5.5.0 keeps a core busy after the first transactional message (apache/rocketmq#10966); these two stop it.
    transactionOpMsgMaxSize: 1,
    transactionOpBatchInterval: 2_000_000_000,
    // Arbitrary delays are not used (retries go by the levels above), and an idle timer costs as much as all the rest.
    timerWheelEnable: false,
    brokerFastFailureEnable: false,
    ...authentication(),
  }
}

function authentication() {
  const providers = 'org.apache.rocketmq.auth.authentication.provider'
  return {
    authenticationEnabled: true,
    authenticationProvider: `${providers}.DefaultAuthenticationProvider`,
    authenticationMetadataProvider: `${providers}.LocalAuthenticationMetadataProvider`,
    initAuthenticationUser: JSON.stringify({ username: rocketmqUser, password: secrets.rocketmq }),
    innerClientAuthenticationCredentials: JSON.stringify({ accessKey: rocketmqUser, secretKey: secrets.rocketmq }),
  }
}

const lines = (settings) => Object.entries(settings).map(([key, value]) => `${key}=${value}`).join('\n') + '\n'
