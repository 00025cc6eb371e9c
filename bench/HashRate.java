import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** How many passwords two cores compare in a second and do nothing else; prints that number. */
class HashRate {

    private static final Duration WARM = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    public static void main(String[] args) throws InterruptedException {
        compare(WARM);
        System.out.println(compare(MEASURED));
    }

    private static double compare(Duration time) throws InterruptedException {
        var encoder = new BCryptPasswordEncoder(10);
        String stored = encoder.encode("Dangjian-2026");
        var compared = new LongAdder();
        long until = System.nanoTime() + time.toNanos();
        var threads = new Thread[2];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < until) {
                    encoder.matches("Dangjian-2026", stored);
                    compared.increment();
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return compared.sum() / (double) time.toSeconds();
    }
}
