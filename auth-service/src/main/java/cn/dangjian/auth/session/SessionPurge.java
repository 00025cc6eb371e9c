package cn.dangjian.auth.session;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sessions a month after their end. Any copy may do it at any time: it only deletes what is void. */
@Component
class SessionPurge {

    private static final Logger log = LoggerFactory.getLogger(SessionPurge.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final SessionMapper mapper;
    private final Clock clock;

    SessionPurge(SessionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void purge() {
        var before = clock.instant().minus(KEPT);
        mapper.purgeTokens(before);
        log.info("purged {} old sessions", mapper.purge(before));
    }
}
