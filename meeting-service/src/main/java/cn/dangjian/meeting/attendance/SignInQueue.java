package cn.dangjian.meeting.attendance;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.meeting.attendance.SignInRound.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * When a meeting begins, hundreds scan its code within minutes and all count on one row. Whoever comes while a round is being written goes into the
 * next one: alone a scan waits for nobody, in a rush one commit serves many.
 */
@Component
class SignInQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SignInQueue.class);
    private static final int LARGEST_ROUND = 64;
    private static final int WAITING = 2_000;
    private static final int TRIES = 3;

    private record Waiting(Scan scan, CompletableFuture<Outcome> outcome) {
    }

    private final SignInRound round;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(WAITING);
    private volatile Thread worker;

    SignInQueue(SignInRound round) {
        this.round = round;
    }

    /** Completes when the sign-in is safe in the database, or with why it is not. */
    CompletableFuture<Outcome> join(Scan scan) {
        var outcome = new CompletableFuture<Outcome>();
        if (!waiting.offer(new Waiting(scan, outcome))) {
            outcome.completeExceptionally(busy());
        }
        return outcome;
    }

    private void work() {
        var together = new ArrayList<Waiting>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                together.add(waiting.take());
                waiting.drainTo(together, LARGEST_ROUND - 1);
                settle(together);
            } catch (InterruptedException stopping) {
                return;
            } finally {
                together.clear();
            }
        }
    }

    private void settle(List<Waiting> together) {
        try {
            List<Outcome> outcomes = signIn(together.stream().map(Waiting::scan).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                together.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (RuntimeException failed) {
            if (together.size() == 1) {
                together.getFirst().outcome().completeExceptionally(failed instanceof PessimisticLockingFailureException ? busy() : failed);
                return;
            }
            log.warn("a round of {} sign-ins goes on one by one: {}", together.size(), failed.toString());
            together.forEach(it -> settle(List.of(it)));
        }
    }

    private List<Outcome> signIn(List<Scan> scans) {
        for (int attempt = 1; ; attempt++) {
            try {
                return round.signIn(scans);
            } catch (PessimisticLockingFailureException locked) {
                if (attempt == TRIES) {
                    throw locked;
                }
            }
        }
    }

    static Problem busy() {
        return Problem.unavailable("BUSY", "签到人数较多,请再扫一次");
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().name("sign-ins").daemon().start(this::work);
    }

    @Override
    public void stop() {
        worker.interrupt();
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096; // below the web server's: stops after the last request
    }
}
