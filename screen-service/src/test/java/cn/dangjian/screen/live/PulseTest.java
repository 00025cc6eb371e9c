package cn.dangjian.screen.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PulseTest {

    private final List<Set<String>> beats = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("I04 a thousand changes in a second make a few refreshes, and none is lost")
    void gathers() throws Exception {
        try (var pulse = new Pulse(Duration.ofMillis(200), beats::add)) {
            for (int i = 0; i < 1_000; i++) {
                pulse.add(Set.of("meeting " + i));
                Thread.sleep(1);
            }
            await().atMost(Duration.ofSeconds(2)).until(() -> beats.stream().mapToInt(Set::size).sum() == 1_000);
        }

        assertThat(beats.size()).isLessThanOrEqualTo(12);
        assertThat(beats.stream().flatMap(Set::stream).distinct().count()).isEqualTo(1_000);
    }

    @Test
    @DisplayName("After a quiet time a change goes out at once; one that fails does not stop the next")
    void atOnce() {
        try (var pulse = new Pulse(Duration.ofMillis(100), changes -> {
            beats.add(changes);
            if (changes.contains("bad")) {
                throw new IllegalStateException("database away");
            }
        })) {
            pulse.add(Set.of("bad"));
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMillis(90)).until(() -> beats.size() == 1);
            pulse.add(Set.of("good"));
            await().atMost(Duration.ofSeconds(1)).until(() -> beats.size() == 2);
        }
    }
}
