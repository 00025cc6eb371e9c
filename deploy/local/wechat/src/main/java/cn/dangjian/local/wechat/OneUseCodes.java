package cn.dangjian.local.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes for a person that work once, within five minutes. */
final class OneUseCodes {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private record Issued(Person person, Instant until, boolean used) {
    }

    private final Map<String, Issued> codes = new ConcurrentHashMap<>();
    private final Clock clock;

    OneUseCodes(Clock clock) {
        this.clock = clock;
    }

    String issue(Person person) {
        Instant now = clock.instant();
        codes.values().removeIf(it -> it.until().plus(REMEMBERED).isBefore(now));
        String code = UUID.randomUUID().toString().replace("-", "");
        codes.put(code, new Issued(person, now.plus(LIFE), false));
        return code;
    }

    /** @param openid whose code it has to be; empty for anybody's */
    Person redeem(String code, String openid) {
        var redeemed = new Person[1];
        codes.computeIfPresent(code, (same, issued) -> {
            if (issued.used()) {
                throw new Refusal(40163, "code been used");
            }
            if (!issued.until().isAfter(clock.instant())) {
                throw new Refusal(40029, "invalid code");
            }
            if (!openid.isEmpty() && !openid.equals(issued.person().openid())) {
                throw new Refusal(40003, "invalid openid");
            }
            redeemed[0] = issued.person();
            return new Issued(issued.person(), issued.until(), true);
        });
        if (redeemed[0] == null) {
            throw new Refusal(40029, "invalid code");
        }
        return redeemed[0];
    }
}
