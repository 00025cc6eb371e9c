package cn.dangjian.web.shared;

import cn.dangjian.contracts.auth.SharedTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * This process's copies of the shared tables. Twice a second it compares its editions with the cache's, so a change is everywhere within two seconds and there is
 * no message that could be lost. What the cache does not have is asked of auth-service; when that is away too, the last copy stays (see ADR 8).
 */
public final class SharedCopies implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SharedCopies.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Before anything that answers requests. */
    private static final int FIRST = 0;

    private final SharedTableCache cache;
    private final SharedTables source;
    private final Map<String, Copy> copies = new ConcurrentHashMap<>();
    private ScheduledExecutorService timer;

    private static final class Copy {
        private final Consumer<String> reader;
        private Long edition;
        private boolean troubled;

        Copy(Consumer<String> reader) {
            this.reader = reader;
        }
    }

    public SharedCopies(SharedTableCache cache, SharedTables source) {
        this.cache = cache;
        this.source = source;
    }

    /** Keeps this table; its content is handed to the reader now and after each change. To be called before the start. */
    public void keep(String name, Consumer<String> reader) {
        copies.put(name, new Copy(reader));
    }

    /** Compares and reads what is new, at once. */
    public synchronized void refresh() {
        Map<String, Long> present = editions();
        copies.forEach((name, copy) -> {
            Long edition = present.get(name);
            if (edition == null || !edition.equals(copy.edition)) {
                renew(name, copy, edition != null);
            }
        });
    }

    private void renew(String name, Copy copy, boolean cached) {
        try {
            take(copy, cached ? cache.find(name).orElseGet(() -> source.read(name)) : source.read(name));
            copy.troubled = false;
        } catch (RuntimeException away) {
            if (!copy.troubled) {
                log.warn("{} cannot be read now, the last copy stays: {}", name, away.toString());
            }
            copy.troubled = true;
        }
    }

    private Map<String, Long> editions() {
        try {
            return cache.editions(List.copyOf(copies.keySet()));
        } catch (RuntimeException cacheAway) {
            return Map.of();
        }
    }

    private static void take(Copy copy, SharedTable table) {
        if (!Objects.equals(copy.edition, table.edition())) {
            copy.reader.accept(table.content());
            copy.edition = table.edition();
        }
    }

    @Override
    public void start() {
        if (copies.isEmpty()) {
            return;
        }
        refresh();
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("shared-tables").factory());
        timer.scheduleWithFixedDelay(this::refresh, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return FIRST;
    }
}
