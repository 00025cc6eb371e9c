package cn.dangjian.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final String SECRET = "bm90IGEgcmVhbCBzZWNyZXQsIG9ubHkgZm9yIHRoaXMgdGVzdCE=";
    private static final String OTHER = "YW5vdGhlciBpbnN0YWxsYXRpb24ncyBzZWNyZXQsIG5vdCBvdXJzIQ==";

    @Test
    @DisplayName("B02 a sibling's token is accepted for five minutes and then no more, though it was remembered")
    void livesFiveMinutes() {
        String token = at(NOW, SECRET).issue();
        var later = new MovingClock();
        var tokens = new ServiceTokens(later, "org-service", SECRET);
        assertThat(tokens.accepts(token)).isTrue();
        later.now = NOW.plus(Duration.ofMinutes(6));
        assertThat(tokens.accepts(token)).isFalse();
    }

    @Test
    @DisplayName("B02 tokens of another installation, of users and nonsense are refused")
    void refusesOthers() {
        var tokens = at(NOW, SECRET);
        assertThat(tokens.accepts(at(NOW, OTHER).issue())).isFalse();
        assertThat(tokens.accepts(null)).isFalse();
        assertThat(tokens.accepts("inner")).isFalse();
        assertThat(tokens.accepts("eyJhbGciOiJub25lIn0.e30.")).isFalse();
    }

    private static ServiceTokens at(Instant now, String secret) {
        return new ServiceTokens(Clock.fixed(now, ZoneOffset.UTC), "gateway", secret);
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
