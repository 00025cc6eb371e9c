import { mariadb } from './mariadb.mjs'
import { nacos } from './nacos.mjs'
import { redis } from './redis.mjs'
import { rocketmq } from './rocketmq.mjs'
import { seata } from './seata.mjs'

/** The real servers, in the order in which a table should show them. */
export const middleware = [mariadb, redis, nacos, rocketmq, seata]
