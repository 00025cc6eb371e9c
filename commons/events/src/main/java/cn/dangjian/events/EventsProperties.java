package cn.dangjian.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events travel.
 *
 * @param enabled      false: events are stored and neither sent nor taken in
 * @param nameServer   RocketMQ name servers, {@code host:port[;host:port]}
 * @param user         account at the broker; "" where it asks for none
 * @param topicPrefix  put before every topic, so that several installations or tests can share a broker
 * @param maxAttempts  attempts of a handler before an event becomes a dead letter
 * @param threads      of the consumer
 * @param pollInterval after which the relay looks without being woken
 * @param keepSent     how long sent events stay in the outbox
 * @param keepHandled  how long the inbox remembers handled events
 */
@ConfigurationProperties("dangjian.events")
record EventsProperties(@DefaultValue("true") boolean enabled, @DefaultValue("127.0.0.1:9876") String nameServer, @DefaultValue("") String user,
        @DefaultValue("") String password, @DefaultValue("") String topicPrefix,
        @DefaultValue("5") int maxAttempts, @DefaultValue("8") int threads, @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("7d") Duration keepSent, @DefaultValue("30d") Duration keepHandled) {

    @Override
    public String toString() {
        return "EventsProperties[" + nameServer + "]"; // the password stays out of logs
    }
}
