export function helpCommand() {
  console.log(`./platform <命令 command>

  up                       构建并启动整个平台（可重复执行） Build what changed, start everything, load the demonstration county
  down                     停止 up 启动的全部进程 End what up started, nothing else
  status [--json]          各部分状态、地址和演示账号 State of every part, addresses, accounts
  logs <name> [-f]         查看日志 The last lines of a log; -f follows
  start|stop|restart <name>  单个部分；<name>-2 为第二个副本 One part; <name>-2 is a second copy on port +10
  kill <name>              强制结束（故障演练） End without warning (fault drills)
  middleware up|down       只启动数据库等中间件 Only database, cache, Nacos, RocketMQ and Seata
  test [--only java|web|e2e]  全部测试，在独立的端口和目录中 All tests, on ports and a state folder of their own
  bench                    性能测量 Measurements
  help                     本说明 This text

环境变量 Environment
  DANGJIAN_STATE           状态目录名（.state/<name>，默认 up） Name of the state folder; platforms with different names run side by side
  DANGJIAN_PORT_OFFSET     端口偏移量 Added to every port
  DANGJIAN_EMBEDDED=true    数据库与缓存取自 Maven，不用系统软件包 Database and cache from Maven instead of the system's packages
  DANGJIAN_TIERS=quick     启动更快、运行较慢（测试用） Starts quicker and runs slower, for tests
  JAVA_HOME                JDK 25`)
}
