package cn.dangjian.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes events from RocketMQ. The service starts with or without the broker; the consumer joins when it is there. */
final class EventConsumer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);
    /** Delay levels 1 … 5 of the broker: 1 s, 5 s, 10 s, 30 s, 1 min. */
    private static final int LONGEST_DELAY_LEVEL = 5;

    private final RocketClient client;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private volatile boolean running;
    private DefaultMQPushConsumer consumer;
    private Thread starter;

    EventConsumer(RocketClient client, Subscriptions subscriptions, Deliveries deliveries) {
        this.client = client;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
    }

    @Override
    public synchronized void start() {
        running = true;
        if (!subscriptions.isEmpty()) {
            starter = Thread.ofPlatform().name("event-consumer-start").daemon().start(this::join);
        }
    }

    /** Not on the starting thread: with the name server down the client takes seconds for each try. */
    private void join() {
        while (running) {
            var candidate = client.consumer();
            try {
                for (var expression : subscriptions.expressions().entrySet()) {
                    candidate.subscribe(client.topic(expression.getKey()), expression.getValue());
                }
                candidate.registerMessageListener(this::consume);
                candidate.start();
                keep(candidate);
                return;
            } catch (MQClientException | RuntimeException e) {
                log.warn("consumer cannot start yet: {}", e.toString());
                candidate.shutdown();
            }
            try {
                Thread.sleep(2000);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private synchronized void keep(DefaultMQPushConsumer started) {
        if (running) {
            consumer = started;
            log.info("takes in {}", subscriptions.expressions());
        } else {
            started.shutdown();
        }
    }

    private ConsumeConcurrentlyStatus consume(List<MessageExt> messages, ConsumeConcurrentlyContext context) {
        Map<StoredEvent, MessageExt> byEvent = new LinkedHashMap<>();
        messages.forEach(message -> byEvent.put(Wire.read(message), message));
        var again = deliveries.deliver(List.copyOf(byEvent.keySet()), event -> byEvent.get(event).getReconsumeTimes() + 1);
        if (again.isEmpty()) {
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        }
        for (StoredEvent event : again) {
            MessageExt message = byEvent.get(event);
            try {
                consumer.sendMessageBack(message, delayLevel(message), context.getMessageQueue().getBrokerName());
            } catch (RemotingException | MQBrokerException | MQClientException | RuntimeException brokerAway) {
                context.setDelayLevelWhenNextConsume(delayLevel(message));
                return ConsumeConcurrentlyStatus.RECONSUME_LATER; // all of them come again; the inbox knows those that are done
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return ConsumeConcurrentlyStatus.RECONSUME_LATER;
            }
        }
        return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
    }

    private static int delayLevel(MessageExt message) {
        return Math.min(LONGEST_DELAY_LEVEL, message.getReconsumeTimes() + 1);
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
            if (starter != null) {
                starter.interrupt();
            }
        }
        if (consumer != null) {
            consumer.shutdown(); // waits for handlers at work
            consumer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
