package cn.dangjian.org.imports;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works on imports, two at a time, and tells that it lives: an import whose runner died ends as FAILED instead of running for ever. */
@Component
class ImportRunner implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final ExecutorService threads = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final ImportMapper jobs;
    private final Clock clock;
    private final String name;

    ImportRunner(ImportMapper jobs, Clock clock, @Value("${server.port}") int port) throws UnknownHostException {
        this.jobs = jobs;
        this.clock = clock;
        this.name = InetAddress.getLocalHost().getHostName() + ":" + port;
    }

    /** The same after a restart, so that this copy knows the imports of its former life. */
    String name() {
        return name;
    }

    void submit(Runnable work) {
        threads.execute(work);
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterRestart() {
        jobs.abandon(name, clock.instant().minus(SILENCE));
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void beat() {
        jobs.beat(name, clock.instant());
        jobs.abandon("", clock.instant().minus(SILENCE));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
