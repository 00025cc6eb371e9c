package cn.dangjian.meeting.attendance;

import cn.dangjian.meeting.attendance.SignInRound.Outcome;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;

/** 扫码签到 (MEET-22 … MEET-24). */
@Service
public class SignIns {

    private static final long PATIENCE_SECONDS = 10;

    private final SignInToken tokens;
    private final SignInQueue queue;
    private final Clock clock;

    SignIns(SignInToken tokens, SignInQueue queue, Clock clock) {
        this.tokens = tokens;
        this.queue = queue;
        this.clock = clock;
    }

    public SignedIn signIn(String token, CurrentUser user) {
        var scan = new Scan(tokens.verify(token), user.accountId(), user.client().name(), clock.instant());
        Outcome outcome = outcomeOf(scan);
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome.signedIn();
    }

    private Outcome outcomeOf(Scan scan) {
        try {
            return queue.join(scan).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (TimeoutException slow) {
            throw SignInQueue.busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SignInQueue.busy();
        }
    }
}
