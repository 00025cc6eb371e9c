package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.rocketmq.acl.common.AclClientRPCHook;
import org.apache.rocketmq.acl.common.SessionCredentials;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.topic.TopicValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrokerAccessIT {

    private static final String TOPIC = "access-event";
    private static final KillableBroker BROKER = new KillableBroker();

    @BeforeAll
    static void start() throws MQClientException {
        BROKER.start();
        DefaultMQProducer owner = producer(KillableBroker.PASSWORD);
        try {
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                owner.createTopic(TopicValidator.RMQ_SYS_SELF_TEST_TOPIC, TOPIC, 1, Map.of());
                return !owner.fetchPublishMessageQueues(TOPIC).isEmpty();
            });
        } finally {
            owner.shutdown();
        }
    }

    @AfterAll
    static void stop() {
        BROKER.kill();
    }

    /** @param password null for one who does not sign at all */
    private static DefaultMQProducer producer(String password) throws MQClientException {
        var producer = new DefaultMQProducer("access-" + UUID.randomUUID(), password == null ? null : new AclClientRPCHook(new SessionCredentials(KillableBroker.USER, password)));
        producer.setNamesrvAddr(BROKER.address());
        producer.setInstanceName(UUID.randomUUID().toString());
        producer.setRetryTimesWhenSendFailed(0);
        producer.start();
        return producer;
    }

    @Test
    @DisplayName("F04 the broker takes no message from who does not sign, or signs with another password; from the services it does")
    void strangers() throws Exception {
        for (String password : new String[] {null, "another-password"}) {
            DefaultMQProducer stranger = producer(password);
            try {
                assertThatThrownBy(() -> stranger.send(message())).as("password %s", password).hasStackTraceContaining("MQBrokerException");
            } finally {
                stranger.shutdown();
            }
        }
        DefaultMQProducer service = producer(KillableBroker.PASSWORD);
        try {
            assertThat(service.send(message()).getSendStatus()).isEqualTo(SendStatus.SEND_OK);
        } finally {
            service.shutdown();
        }
    }

    private static Message message() {
        return new Message(TOPIC, "{}".getBytes(StandardCharsets.UTF_8));
    }
}
