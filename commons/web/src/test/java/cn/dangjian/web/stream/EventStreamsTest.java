package cn.dangjian.web.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Rights;
import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventStreamsTest {

    private final Set<String> revoked = new HashSet<>();
    private boolean mayWatch = true;
    private boolean authDown;
    private long epoch = 1;
    private Instant now = Instant.parse("2026-03-10T02:00:00Z");
    private final EventStreams<String> streams = new EventStreams<>(new EventStreams.Limits(2, 3), new FixedRights(), () -> now, grants -> mayWatch ? Optional.of("rights of epoch " + grants.epoch()) : Optional.empty());

    @Test
    @DisplayName("A frame that still waits is replaced by a newer one of its key; others keep their order")
    void newestCounts() throws Exception {
        var wire = new Wire();
        var stream = new EventStream<>(user(7, "s1"), "all", now, wire);

        stream.send(Frame.of("board", "1"));
        stream.send(Frame.of("meeting", "meeting:5", "{}"));
        stream.send(Frame.of("board", "2"));
        streams.start(stream, it -> { });

        assertThat(wire.next()).isEqualTo("event: board\ndata: 2\n\nevent: meeting\ndata: {}\n\n");
    }

    @Test
    @DisplayName("A08 a revoked session ends its streams at once, others stay open")
    void revoked() throws Exception {
        var mine = new Wire();
        var other = new Wire();
        streams.start(new EventStream<>(user(7, "s1"), "all", now, mine), it -> { });
        streams.start(new EventStream<>(user(8, "s2"), "all", now, other), it -> { });

        streams.endSession("s1");

        assertThat(mine.ended.await(2, TimeUnit.SECONDS)).isTrue();
        assertThat(other.ended.getCount()).isOne();
    }

    @Test
    @DisplayName("A08 a revocation that was not heard is found by the regular check")
    void checked() throws Exception {
        var wire = new Wire();
        streams.start(new EventStream<>(user(7, "s1"), "all", now, wire), it -> { });

        revoked.add("s1");
        streams.check();

        assertThat(wire.ended.await(2, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("A08 a changed role changes what a stream may carry, a lost one ends it")
    void rightsChange() throws Exception {
        var wire = new Wire();
        var stream = streams.start(new EventStream<>(user(7, "s1"), "old", now, wire), it -> { });
        streams.rightsChanged();

        assertThat(streams.rightsChanged()).isFalse();
        epoch = 2;
        assertThat(streams.rightsChanged()).isTrue();
        streams.check();
        assertThat(stream.rights()).isEqualTo("rights of epoch 2");

        mayWatch = false;
        streams.check();
        assertThat(wire.ended.await(2, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("R06 while nobody can verify rights, streams live on for a minute and not longer")
    void unverified() throws Exception {
        var wire = new Wire();
        streams.start(new EventStream<>(user(7, "s1"), "all", now, wire), it -> { });
        authDown = true;

        now = now.plus(Duration.ofSeconds(30));
        streams.check();
        assertThat(wire.ended.getCount()).isOne();

        now = now.plus(Duration.ofSeconds(40));
        streams.check();
        assertThat(wire.ended.await(2, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("An account keeps only so many streams open")
    void bounded() {
        streams.open(user(7, "s1"), it -> { });
        streams.open(user(7, "s1"), it -> { });

        assertThatThrownBy(() -> streams.open(user(7, "s1"), it -> { })).isInstanceOfSatisfying(Problem.class, it -> assertThat(it.status()).isEqualTo(429));
        streams.open(user(8, "s2"), it -> { });
        assertThatThrownBy(() -> streams.open(user(9, "s3"), it -> { })).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("A page that is reloaded again and again gets its stream: readers that left are found when they stand in the way")
    void reloaded() {
        for (int i = 0; i < 2; i++) {
            streams.start(new EventStream<>(user(7, "s1"), "all", now, new Gone()), it -> { });
        }

        streams.open(user(7, "s1"), it -> { });

        assertThat(streams.of(7)).hasSize(1);
    }

    @Test
    @DisplayName("A reader that falls too far behind is cut instead of filling the memory")
    void tooSlow() {
        var wire = new Wire();
        var stream = new EventStream<>(user(7, "s1"), "all", now, wire);

        IntStream.rangeClosed(0, EventStream.MAX_WAITING).forEach(i -> stream.send(Frame.of("happening", "h" + i, "{}")));
        stream.run();

        assertThat(wire.written).isEmpty();
        assertThat(wire.ended.getCount()).isZero();
    }

    private static CurrentUser user(long account, String session) {
        return new CurrentUser(account, account, "测试党员甲", 105, "/1/12/105/", Client.ADMIN, session);
    }

    private final class FixedRights extends Rights {
        FixedRights() {
            super(null, null);
        }

        @Override
        public SessionView session(String sessionId) {
            if (authDown) {
                throw new IllegalStateException("auth-service is away");
            }
            return new SessionView(sessionId, 7, !revoked.contains(sessionId), epoch);
        }

        @Override
        public GrantsView grants(SessionView session) {
            return new GrantsView(7, 7, "测试党员甲", 105, "/1/12/105/", epoch, Map.of("x", DataScope.nothing()));
        }
    }

    /** The far end has closed: the first write goes into a buffer, the second fails. */
    private static final class Gone implements EventStream.Sink {

        private int writes;

        @Override
        public void write(byte[] bytes) throws IOException {
            if (++writes > 1) {
                throw new IOException("broken pipe");
            }
        }

        @Override
        public void end() {
            // nobody is there to hear it
        }
    }

    private static final class Wire implements EventStream.Sink {
        private final BlockingQueue<String> written = new LinkedBlockingQueue<>();
        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public void write(byte[] bytes) {
            written.add(new String(bytes, StandardCharsets.UTF_8));
        }

        @Override
        public void end() {
            ended.countDown();
        }

        String next() throws InterruptedException {
            return written.poll(2, TimeUnit.SECONDS);
        }
    }
}
