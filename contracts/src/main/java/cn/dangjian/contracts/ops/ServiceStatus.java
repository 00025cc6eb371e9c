package cn.dangjian.contracts.ops;

import java.time.Instant;

/**
 * How one copy of a service is (SYS-30).
 *
 * @param healthy     what its health check says
 * @param poolActive  database connections in use; null without a database
 * @param eventsWaiting events not yet sent
 * @param oldestSeconds age of the oldest of them
 */
public record ServiceStatus(String service, String version, Instant startedAt, boolean healthy, long heapUsed, long heapMax, int threads, double processors, Double load, Integer poolActive, Integer poolMax,
        Integer poolWaiting, Long eventsWaiting, Long oldestSeconds, Long deadLetters) {
}
