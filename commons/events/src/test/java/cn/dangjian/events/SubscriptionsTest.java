package cn.dangjian.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.event.EventMeta;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private static class First implements EventHandler<SampleEvent> {

        @Override
        public Class<SampleEvent> event() {
            return SampleEvent.class;
        }

        @Override
        public void on(SampleEvent event, EventMeta meta) {
            // only its description matters here
        }
    }

    private static final class Second extends First {
    }

    private static final class Together implements BatchEventHandler<SampleEvent> {

        @Override
        public Class<SampleEvent> event() {
            return SampleEvent.class;
        }

        @Override
        public void on(List<Delivery<SampleEvent>> deliveries) {
            // only its description matters here
        }
    }

    private static StoredEvent stored(String topic, String type) {
        return new StoredEvent("id", topic, type, "1", "{}", Instant.EPOCH, null);
    }

    @Test
    void topicAndTypeComeFromTheRecord() {
        var subscriptions = new Subscriptions(List.of(new First(), new Second()), List.of(new Together()));

        assertThat(subscriptions.expressions()).containsExactly(java.util.Map.entry("sample-event", "SAMPLED"));
        assertThat(subscriptions.of(stored("sample-event", "SAMPLED"))).extracting(Subscription::name).containsExactly("First", "Second", "Together");
        assertThat(subscriptions.of(stored("sample-event", "OTHER"))).isEmpty();
        assertThat(subscriptions.of(stored("other-event", "SAMPLED"))).isEmpty();
    }

    @Test
    void namesAreUnique() {
        List<EventHandler<?>> twins = List.of(new First(), new First());
        assertThatThrownBy(() -> new Subscriptions(twins, List.of())).hasMessageContaining("two event handlers are named First");
    }
}
