package cn.dangjian.auth.resident;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Questions to somebody who may be slow: nobody waits longer than the patience, whatever trickles in meanwhile, and only so many are under way at a time; who
 * comes beyond that is refused at once instead of standing in a queue that only grows (R10).
 */
final class BoundedLine {

    private final Semaphore places;
    private final Duration patience;

    BoundedLine(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    <T> T within(Callable<T> question) throws Exception {
        if (!places.tryAcquire()) {
            throw new TimeoutException("too many are waiting");
        }
        var asked = new FutureTask<>(question);
        Thread.startVirtualThread(() -> {
            try {
                asked.run();
            } finally {
                places.release(); // not before the question has really ended
            }
        });
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            asked.cancel(true);
        }
    }
}
