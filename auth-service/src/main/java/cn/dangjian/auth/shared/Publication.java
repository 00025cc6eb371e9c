package cn.dangjian.auth.shared;

import cn.dangjian.auth.AfterCommit;
import cn.dangjian.web.shared.SharedCopies;
import cn.dangjian.web.shared.SharedTableCache;
import cn.dangjian.web.shared.SharedTables;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a changed shared table reach every copy of every service (SYS-23, SYS-25). */
@Component
public class Publication {

    private static final Logger log = LoggerFactory.getLogger(Publication.class);

    private final EditionMapper editions;
    private final SharedTables tables;
    private final SharedTableCache cache;
    private final SharedCopies copies;
    private final AfterCommit afterCommit;
    private final List<String> names;

    Publication(EditionMapper editions, SharedTables tables, SharedTableCache cache, SharedCopies copies, AfterCommit afterCommit, List<SharedContent> contents) {
        this.editions = editions;
        this.tables = tables;
        this.cache = cache;
        this.copies = copies;
        this.afterCommit = afterCommit;
        this.names = contents.stream().map(SharedContent::name).toList();
    }

    /** A new edition with the present transaction; in the cache, and in this process, as soon as it has committed. */
    public void changed(String name) {
        editions.grow(name);
        afterCommit.run(() -> {
            publish(name);
            copies.refresh();
        });
    }

    /** Makes up for a process that died between commit and publication, and for a cache that was away or was emptied. */
    @Scheduled(fixedDelay = 5_000)
    void publishAll() {
        names.forEach(this::publish);
    }

    private void publish(String name) {
        try {
            cache.put(tables.read(name));
        } catch (DataAccessException unreachable) {
            log.warn("{} not in the cache, it heals with the next publication: {}", name, unreachable.toString());
        }
    }
}
