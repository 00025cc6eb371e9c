package cn.dangjian.auth.login;

import cn.dangjian.core.problem.Problem;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one address may do something that costs: a village's shared line passes, a machine does not. */
@Component
public class AddressLimit {

    private static final int TIMES = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Failures counts;

    AddressLimit(Failures counts) {
        this.counts = counts;
    }

    public void take(String what, String address) {
        String key = "rate:" + what + ":" + address;
        if (counts.add(key, WINDOW) > TIMES) {
            throw Problem.tooMany("TOO_MANY_REQUESTS", "操作过于频繁,请一分钟后再试");
        }
    }
}
