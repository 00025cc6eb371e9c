package cn.dangjian.message.live;

import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestStream;
import cn.dangjian.testing.TestUsers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

@ServiceIT(properties = "dangjian.message.streams-per-account=3")
class StreamIT {

    private static final String STREAM = "/api/message/stream";

    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private TestEvents events;
    @Autowired
    private StringRedisTemplate redis;

    @Test
    @DisplayName("MSG-01 a new message reaches the open page at once: badge and feed")
    void pushed() throws Exception {
        try (var mine = new TestStream(http, users.login(61).atCadre(), STREAM)) {
            assertThat(mine.status()).isEqualTo(200);
            assertThat(mine.response().headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(mine.next()).isEqualTo("message|{\"unread\":0}");

            events.deliver(new MeetingPublished(partyClass(801, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), List.of(61L, 62L)));

            assertThat(List.of(mine.next(), mine.next())).containsExactlyInAnyOrder("message|{\"unread\":1}", "echo|{}");
        }
    }

    @Test
    @DisplayName("MSG-01 what another copy of the service told through the cache reaches the streams of this one")
    void otherCopies() throws Exception {
        try (var mine = new TestStream(http, users.login(63), STREAM)) {
            mine.next();

            redis.convertAndSend("message:changes", "another-copy\necho 63\necho 64");

            assertThat(mine.next()).isEqualTo("echo|{}");
        }
    }

    @Test
    @DisplayName("A08 the stream ends at once when the session is revoked")
    void revoked() throws Exception {
        var leaving = users.login(65);
        try (var stream = new TestStream(http, leaving, STREAM)) {
            stream.next();

            users.logout(leaving);
            redis.convertAndSend("auth:revoked", leaving.sessionId());

            assertThat(stream.next()).isEqualTo(TestStream.END);
        }
    }

    @Test
    @DisplayName("A08 without the cache's word the change of rights is found within two seconds")
    void unheard() throws Exception {
        var leaving = users.login(66);
        try (var stream = new TestStream(http, leaving, STREAM)) {
            stream.next();

            users.logout(leaving);
            users.rightsChanged();

            assertThat(stream.next()).isEqualTo(TestStream.END);
        }
    }

    @Test
    @DisplayName("An account keeps only so many streams open; a closed one makes room")
    void bounded() throws Exception {
        var member = users.login(67);
        var open = new ArrayList<TestStream>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(new TestStream(http, member, STREAM));
            }
            assertThat(open).allMatch(it -> it.status() == 200);
            var refused = http.get(member, STREAM);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("TOO_MANY_STREAMS");
        } finally {
            open.forEach(TestStream::close);
        }
    }

    @Test
    @DisplayName("B04 no stream without a login")
    void nobody() {
        assertThat(http.get(null, STREAM).status()).isEqualTo(401);
    }
}
