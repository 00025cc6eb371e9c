package cn.dangjian.message.meeting;

import cn.dangjian.message.live.Pushes;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** No event tells that a sign-in window opens or closes, yet the echo feed changes: looks each two seconds whose meetings came to that point. */
@Component
class MeetingClock {

    private final MeetingMapper mapper;
    private final Pushes pushes;
    private final Clock clock;
    private Instant last;

    MeetingClock(MeetingMapper mapper, Pushes pushes, Clock clock) {
        this.mapper = mapper;
        this.pushes = pushes;
        this.clock = clock;
        this.last = clock.instant();
    }

    @Scheduled(fixedDelay = 2_000)
    void tick() {
        Instant now = clock.instant();
        if (pushes.anybodyListens()) {
            pushes.echoTo(mapper.reached(last, now));
        }
        last = now;
    }
}
