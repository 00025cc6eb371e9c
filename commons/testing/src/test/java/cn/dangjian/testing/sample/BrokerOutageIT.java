package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.testing.ServiceIT;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service is up before its broker is; the broker dies while events are published; two copies of the service share one outbox. */
@ServiceIT(properties = "dangjian.events.enabled=true")
class BrokerOutageIT {

    private static final KillableBroker BROKER = new KillableBroker();
    private static final Duration SOON = Duration.ofSeconds(120);

    private final Publisher publisher;
    private final Effects effects;
    private final JdbcTemplate jdbc;
    private final Environment environment;
    private final String name = UUID.randomUUID().toString();

    @Autowired
    BrokerOutageIT(Publisher publisher, Effects effects, JdbcTemplate jdbc, Environment environment) {
        this.publisher = publisher;
        this.effects = effects;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @DynamicPropertySource
    static void ownBroker(DynamicPropertyRegistry properties) {
        properties.add("dangjian.events.name-server", BROKER::address);
        properties.add("dangjian.events.user", () -> KillableBroker.USER);
        properties.add("dangjian.events.password", () -> KillableBroker.PASSWORD);
    }

    @BeforeEach
    void startsWithoutBroker() {
        publisher.publish(List.of(new Happened(name, 0)));
        BROKER.start();
    }

    @AfterEach
    void killBroker() {
        BROKER.kill();
    }

    @AfterAll
    static void leaveNothingRunning() {
        BROKER.kill();
    }

    private void expectOnceEach(int count) {
        await().atMost(SOON).until(() -> effects.numbers(name).size() >= count);
        await().atMost(SOON).until(() -> jdbc.queryForObject("SELECT COUNT(1) FROM outbox WHERE sent_at IS NULL", Long.class) == 0);
        assertThat(effects.numbers(name)).containsExactlyInAnyOrderElementsOf(IntStream.range(0, count).boxed().toList());
    }

    @Test
    @DisplayName("R01, R03 the broker is killed while events are published and comes back: nothing is lost, each has its effect once")
    void killedInBetween() throws InterruptedException {
        await().atMost(SOON).until(() -> effects.numbers(name).size() == 1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 1; i <= 400; i++) {
                int number = i;
                threads.execute(() -> publisher.publish(List.of(new Happened(name, number))));
            }
            await().atMost(SOON).until(() -> effects.numbers(name).size() > 50);
            BROKER.kill();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).as("publishing goes on without the broker").isTrue();
        }
        publisher.publish(List.of(new Happened(name, 401)));
        BROKER.start();

        expectOnceEach(402);
    }

    @Test
    @DisplayName("two copies of the service: one relays, the other takes over when it goes")
    void twoRelays() throws IOException {
        try (var second = secondCopy()) {
            for (int i = 1; i <= 100; i++) {
                (i % 2 == 0 ? publisher : second.getBean(Publisher.class)).publish(List.of(new Happened(name, i)));
            }
            expectOnceEach(101);
            String lock = "SELECT IS_USED_LOCK(CONCAT('relay:', DATABASE()))";
            assertThat(jdbc.queryForObject(lock, Long.class)).as("somebody relays").isNotNull();
        }
        publisher.publish(List.of(new Happened(name, 101)));
        expectOnceEach(102);
    }

    private ConfigurableApplicationContext secondCopy() throws IOException {
        var arguments = new ArrayList<String>();
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("dangjian-test.properties")).forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.removeIf(argument -> argument.startsWith("--dangjian.test.middleware") || argument.startsWith("--dangjian.events.enabled"));
        for (String key : new String[] {"spring.datasource.url", "spring.datasource.username", "spring.datasource.password", "spring.data.redis.url", "dangjian.service-secret",
                "dangjian.data-keys", "dangjian.index-key", "dangjian.events.topic-prefix"}) {
            arguments.add("--" + key + "=" + environment.getProperty(key));
        }
        arguments.add("--dangjian.events.name-server=" + BROKER.address());
        arguments.add("--dangjian.events.user=" + KillableBroker.USER);
        arguments.add("--dangjian.events.password=" + KillableBroker.PASSWORD);
        arguments.add("--server.port=0");
        return new SpringApplicationBuilder(SampleApplication.class).run(arguments.toArray(String[]::new));
    }
}
