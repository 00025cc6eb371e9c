package cn.dangjian.org.tree;

import java.time.Duration;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows of a small table in memory. This copy of the service sees its own changes at once, those of other copies within a second. */
public final class Snapshot<T> {

    private static final long CHECK_EVERY = Duration.ofSeconds(1).toNanos();

    private record Known<T>(long version, T value) {
    }

    private final LongSupplier version;
    private final LongFunction<T> load;
    private volatile Known<T> known;
    private volatile long checkedAt;

    /**
     * @param version grows with each change of the rows
     * @param load    reads them as they are now
     */
    public Snapshot(LongSupplier version, LongFunction<T> load) {
        this.version = version;
        this.load = load;
    }

    public T get() {
        var present = known;
        return present != null && System.nanoTime() - checkedAt < CHECK_EVERY ? present.value() : check();
    }

    private synchronized T check() {
        var present = known;
        if (present == null || System.nanoTime() - checkedAt >= CHECK_EVERY) {
            long now = version.getAsLong();
            if (present == null || present.version() != now) {
                present = new Known<>(now, load.apply(now));
            }
            known = present;
            checkedAt = System.nanoTime();
        }
        return present.value();
    }

    /** As it is inside the present transaction, past the memory. */
    public T fresh() {
        return load.apply(version.getAsLong());
    }

    /** Forgets it when the present transaction is over. */
    public void forgetAfterTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    /** Waits for a load that may still have read the rows of before. */
    private synchronized void forget() {
        known = null;
    }
}
