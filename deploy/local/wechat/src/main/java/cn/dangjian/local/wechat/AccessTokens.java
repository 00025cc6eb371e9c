package cn.dangjian.local.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Access tokens of the app. A plain one leaves its predecessor five minutes; the stable one is the same until it expires or a new one is forced. */
final class AccessTokens {

    private static final Duration LIFE = Duration.ofHours(2);
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Map<String, Instant> ends = new HashMap<>();
    private final Clock clock;
    private String plain;
    private String stable;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    synchronized Map<String, Object> plain() {
        Instant overlap = clock.instant().plus(OVERLAP);
        if (plain != null) {
            ends.computeIfPresent(plain, (token, end) -> end.isBefore(overlap) ? end : overlap);
        }
        plain = issue();
        return answer(plain);
    }

    synchronized Map<String, Object> stable(boolean forced) {
        if (forced && stable != null) {
            ends.remove(stable);
        }
        if (stable == null || !lives(stable)) {
            stable = issue();
        }
        return answer(stable);
    }

    synchronized void require(String token) {
        if (token.isEmpty()) {
            throw new Refusal(41001, "access_token missing");
        }
        if (!lives(token)) {
            throw ends.containsKey(token) ? new Refusal(42001, "access_token expired") : new Refusal(40001, "invalid credential, access_token is invalid or not latest");
        }
    }

    /** As if two hours had gone by. */
    synchronized void expire() {
        ends.replaceAll((token, end) -> end.isBefore(clock.instant()) ? end : clock.instant());
    }

    private boolean lives(String token) {
        return ends.containsKey(token) && ends.get(token).isAfter(clock.instant());
    }

    private String issue() {
        Instant now = clock.instant();
        ends.values().removeIf(end -> end.plus(REMEMBERED).isBefore(now));
        String token = (UUID.randomUUID() + "_" + UUID.randomUUID()).replace("-", "");
        ends.put(token, now.plus(LIFE));
        return token;
    }

    private Map<String, Object> answer(String token) {
        return Map.of("access_token", token, "expires_in", Duration.between(clock.instant(), ends.get(token)).toSeconds());
    }
}
