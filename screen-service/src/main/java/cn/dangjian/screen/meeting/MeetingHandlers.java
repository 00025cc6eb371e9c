package cn.dangjian.screen.meeting;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.meeting.MeetingClosed;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.contracts.meeting.MinutesUploaded;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.events.BatchEventHandler;
import cn.dangjian.events.Delivery;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event of a meeting carries its facts, so all of them do the same here. */
@Configuration(proxyBeanMethods = false)
class MeetingHandlers {

    @Bean
    BatchEventHandler<MeetingPublished> meetingPublished(Meetings meetings) {
        return handler("MeetingPublished", MeetingPublished.class, MeetingPublished::meeting, meetings);
    }

    @Bean
    BatchEventHandler<MeetingChanged> meetingChanged(Meetings meetings) {
        return handler("MeetingChanged", MeetingChanged.class, MeetingChanged::meeting, meetings);
    }

    @Bean
    BatchEventHandler<MeetingCancelled> meetingCancelled(Meetings meetings) {
        return handler("MeetingCancelled", MeetingCancelled.class, MeetingCancelled::meeting, meetings);
    }

    @Bean
    BatchEventHandler<MeetingSigned> meetingSigned(Meetings meetings) {
        return handler("MeetingSigned", MeetingSigned.class, MeetingSigned::meeting, meetings);
    }

    @Bean
    BatchEventHandler<MeetingClosed> meetingClosed(Meetings meetings) {
        return handler("MeetingClosed", MeetingClosed.class, MeetingClosed::meeting, meetings);
    }

    @Bean
    BatchEventHandler<MinutesUploaded> minutesUploaded(Meetings meetings) {
        return handler("MinutesUploaded", MinutesUploaded.class, MinutesUploaded::meeting, meetings);
    }

    private static <E extends DomainEvent> BatchEventHandler<E> handler(String name, Class<E> type, Function<E, MeetingFacts> facts, Meetings meetings) {
        return new BatchEventHandler<>() {
            @Override
            public Class<E> event() {
                return type;
            }

            @Override
            public void on(List<Delivery<E>> deliveries) {
                meetings.save(deliveries.stream().map(it -> Meeting.of(facts.apply(it.event()), it.event().type(), it.meta().occurredAt())).toList());
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
