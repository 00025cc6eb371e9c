package cn.dangjian.auth.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.core.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginLimitsTest {

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final MovingClock clock = new MovingClock();
    private final Map<String, String> parameters = new HashMap<>();
    private final LoginLimits limits = new LoginLimits(new LocalFailures(clock), new LoginProperties(5, 2, 20, Duration.ofMinutes(10)),
            new AccountSettings(key -> Optional.ofNullable(parameters.get(key))));

    private int refusal(String account, String address) {
        Problem refused = catchThrowableOfType(Problem.class, () -> limits.requireOpen(account, address, () -> account.equals("regular")));
        return refused == null ? 0 : refused.status();
    }

    @Test
    @DisplayName("SYS-01 five wrong passwords in a row lock the account for ten minutes, and not longer")
    void locksForTenMinutes() {
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("a", "10.0.0.1")).isZero();
            limits.failed("a", "10.0.0.1");
        }
        assertThat(refusal("a", "10.0.0.1")).isEqualTo(423);
        clock.now = clock.now.plus(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(refusal("a", "10.0.0.1")).isEqualTo(423);
        clock.now = clock.now.plusSeconds(1);
        assertThat(refusal("a", "10.0.0.1")).isZero();
    }

    @Test
    @DisplayName("SYS-25, SYS-01 by parameter the lock lasts as long as the protection scheme wants")
    void lockByParameter() {
        parameters.put("sys.account.lockMinutes", "15");
        for (int i = 0; i < 5; i++) {
            limits.failed("a", "10.0.0.1");
        }
        clock.now = clock.now.plus(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(catchThrowableOfType(Problem.class, () -> limits.requireNotLocked("a")).getMessage()).contains("15分钟");
        clock.now = clock.now.plusSeconds(1);
        assertThat(refusal("a", "10.0.0.1")).isZero();
    }

    @Test
    @DisplayName("SYS-01 a right password in between starts the count anew")
    void onlyFailuresInARowCount() {
        for (int i = 0; i < 4; i++) {
            limits.failed("a", "10.0.0.1");
        }
        limits.succeeded("a");
        limits.failed("a", "10.0.0.1");
        assertThatCode(() -> limits.requireOpen("a", "10.0.0.1", () -> false)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("A06 one account tried from many addresses is locked all the same")
    void manyAddressesOneAccount() {
        for (int i = 0; i < 5; i++) {
            limits.failed("a", "10.0.0." + i);
        }
        assertThat(refusal("a", "10.0.1.1")).isEqualTo(423);
        assertThat(refusal("b", "10.0.1.1")).isZero();
    }

    @Test
    @DisplayName("A06 one address over many accounts is refused, others are not")
    void oneAddressManyAccounts() {
        for (int i = 0; i < 20; i++) {
            limits.failed("account" + i, "10.0.0.1");
        }
        assertThat(refusal("fresh", "10.0.0.1")).isEqualTo(429);
        assertThat(refusal("fresh", "10.0.0.2")).isZero();
        assertThat(refusal("regular", "10.0.0.1")).as("who logged in from there before").isZero();
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        assertThat(refusal("fresh", "10.0.0.1")).isZero();
    }
}
