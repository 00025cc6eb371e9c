package cn.dangjian.local.jobs;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A job of the county.
 *
 * @param name     also the name of its handler
 * @param executor service that runs it
 * @param cron     second minute hour day month weekday, Asia/Shanghai
 * @param sharded  every copy of the service does a part; else one copy does all
 * @param retries  further attempts after a failure
 * @param about    what it does, for people
 */
public record Job(int id, String name, String executor, String cron, boolean sharded, @DefaultValue("0") int retries, String about) {
}
