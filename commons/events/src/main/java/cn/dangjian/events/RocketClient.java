package cn.dangjian.events;

import java.util.Map;
import java.util.UUID;
import org.apache.rocketmq.acl.common.AclClientRPCHook;
import org.apache.rocketmq.acl.common.SessionCredentials;
import org.apache.rocketmq.client.ClientConfig;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.topic.TopicValidator;
import org.apache.rocketmq.remoting.RPCHook;

/** Makes the RocketMQ clients of one service: one connection for both, quick to notice a broker that comes, goes or returns. */
final class RocketClient {

    private static final int LARGEST_BATCH = 32;

    private final String application;
    private final EventsProperties properties;
    private final String instance = UUID.randomUUID().toString();

    RocketClient(String application, EventsProperties properties) {
        this.application = application;
        this.properties = properties;
        // read once by static initialisers of the client; its defaults take 20 s to notice a new queue, and write logs to the home folder
        System.getProperties().putIfAbsent("rocketmq.client.rebalance.waitInterval", "2000");
        System.getProperties().putIfAbsent("rmq.logback.configurationFile", "rocketmq-client-logging.xml");
    }

    String topic(String topic) {
        return properties.topicPrefix() + topic;
    }

    DefaultMQProducer producer() {
        var producer = new DefaultMQProducer(application + "-relay", signature());
        reach(producer);
        producer.setSendMsgTimeout(3000);
        return producer;
    }

    DefaultMQPushConsumer consumer() {
        var consumer = new DefaultMQPushConsumer(application, signature());
        reach(consumer);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setConsumeThreadMin(properties.threads());
        consumer.setConsumeThreadMax(properties.threads());
        consumer.setConsumeMessageBatchMaxSize(LARGEST_BATCH);
        consumer.setPullBatchSize(LARGEST_BATCH);
        consumer.setMaxReconsumeTimes(Integer.MAX_VALUE); // when to give up is decided by max-attempts, not by the broker
        consumer.setAwaitTerminationMillisWhenShutdown(5000);
        return consumer;
    }

    /** Signs each request, so that the broker takes nothing from strangers; null where there is no account. */
    private RPCHook signature() {
        return properties.user().isEmpty() ? null : new AclClientRPCHook(new SessionCredentials(properties.user(), properties.password()));
    }

    private void reach(ClientConfig client) {
        client.setNamesrvAddr(properties.nameServer());
        client.setInstanceName(instance);
        client.setPollNameServerInterval(2000);
        client.setHeartbeatBrokerInterval(5000);
        client.setMqClientApiTimeout(3000);
    }

    /** Makes a topic of a prefix of one's own, as tests use; topics of the platform are made by operators, and one that is missing is a mistake that must show. */
    void createOwnTopic(DefaultMQProducer producer, String topic) throws MQClientException {
        if (!properties.topicPrefix().isEmpty()) {
            producer.createTopic(TopicValidator.RMQ_SYS_SELF_TEST_TOPIC, topic, 4, Map.of()); // a topic that every broker has tells where the brokers are
        }
    }
}
