package cn.dangjian.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.remoting.exception.RemotingException;

/** Sends stored events; those with the same key go to the same queue and keep their order. Used by one thread. */
final class RocketSender implements AutoCloseable {

    /** Below the broker's limit of 4 MiB for a batch even when every character takes four bytes. */
    private static final int BATCH_CHARS = 1_000_000;
    private static final long ROUTE_NANOS = 10_000_000_000L;

    private final RocketClient client;
    private final DefaultMQProducer producer;
    private final Map<String, Route> routes = new HashMap<>();

    private record Route(List<MessageQueue> queues, long readAt) {
    }

    RocketSender(RocketClient client) throws MQClientException {
        this.client = client;
        this.producer = client.producer();
        producer.start();
    }

    /** The queue of an event; all events of one key have the same one. */
    MessageQueue queueOf(String topic, String key) throws MQClientException {
        Route route = routes.get(topic);
        if (route == null || System.nanoTime() - route.readAt > ROUTE_NANOS) {
            route = new Route(queues(client.topic(topic)), System.nanoTime());
            routes.put(topic, route);
        }
        return route.queues.get(Math.floorMod(key.hashCode(), route.queues.size()));
    }

    private List<MessageQueue> queues(String topic) throws MQClientException {
        List<MessageQueue> queues;
        try {
            queues = producer.fetchPublishMessageQueues(topic);
        } catch (MQClientException unknownTopic) {
            client.createOwnTopic(producer, topic);
            queues = producer.fetchPublishMessageQueues(topic);
        }
        return queues.stream().sorted(Comparator.comparing(MessageQueue::getBrokerName).thenComparing(MessageQueue::getQueueId)).toList();
    }

    /** Returns normally only after the broker has taken all of them. */
    void send(MessageQueue queue, List<StoredEvent> events) throws MQClientException, RemotingException, MQBrokerException, InterruptedException {
        try {
            var batch = new ArrayList<Message>();
            int chars = 0;
            for (StoredEvent event : events) {
                if (chars + event.payload().length() > BATCH_CHARS && !batch.isEmpty()) {
                    sendBatch(queue, batch);
                    batch.clear();
                    chars = 0;
                }
                batch.add(message(event));
                chars += event.payload().length();
            }
            sendBatch(queue, batch);
        } catch (MQClientException | RemotingException | MQBrokerException e) {
            routes.clear();
            throw e;
        }
    }

    private void sendBatch(MessageQueue queue, List<Message> batch) throws MQClientException, RemotingException, MQBrokerException, InterruptedException {
        SendStatus status = (batch.size() == 1 ? producer.send(batch.getFirst(), queue) : producer.send(batch, queue)).getSendStatus();
        if (status != SendStatus.SEND_OK) {
            throw new MQClientException("broker answered " + status, null);
        }
    }

    private Message message(StoredEvent event) {
        var message = new Message(client.topic(event.topic()), event.type(), event.eventId(), event.payload().getBytes(StandardCharsets.UTF_8));
        message.putUserProperty(Wire.TOPIC, event.topic());
        message.putUserProperty(Wire.KEY, event.key());
        message.putUserProperty(Wire.OCCURRED_AT, Long.toString(event.occurredAt().toEpochMilli()));
        if (event.actorId() != null) {
            message.putUserProperty(Wire.ACTOR, event.actorId().toString());
        }
        return message;
    }

    @Override
    public void close() {
        producer.shutdown();
    }
}
