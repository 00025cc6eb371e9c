package cn.dangjian.message.meeting;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.meeting.MeetingClosed;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.contracts.meeting.MinutesUploaded;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.BatchEventHandler;
import cn.dangjian.events.Delivery;
import cn.dangjian.events.EventHandler;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which event of a meeting leads to what. */
@Configuration(proxyBeanMethods = false)
class MeetingHandlers {

    @Bean
    EventHandler<MeetingPublished> meetingPublished(Meetings meetings) {
        return handler("MeetingPublished", MeetingPublished.class, meetings::published);
    }

    @Bean
    EventHandler<MeetingChanged> meetingChanged(Meetings meetings) {
        return handler("MeetingChanged", MeetingChanged.class, meetings::changed);
    }

    @Bean
    EventHandler<MeetingCancelled> meetingCancelled(Meetings meetings) {
        return handler("MeetingCancelled", MeetingCancelled.class, meetings::cancelled);
    }

    @Bean
    EventHandler<MeetingClosed> meetingClosed(Meetings meetings) {
        return handler("MeetingClosed", MeetingClosed.class, (event, meta) -> meetings.saveFacts(event.meeting()));
    }

    @Bean
    EventHandler<MinutesUploaded> minutesUploaded(Meetings meetings) {
        return handler("MinutesUploaded", MinutesUploaded.class, (event, meta) -> meetings.saveFacts(event.meeting()));
    }

    /** Sign-ins come by the hundreds per second. */
    @Bean
    BatchEventHandler<MeetingSigned> meetingSigned(Meetings meetings) {
        return new BatchEventHandler<>() {
            @Override
            public Class<MeetingSigned> event() {
                return MeetingSigned.class;
            }

            @Override
            public void on(List<Delivery<MeetingSigned>> deliveries) {
                meetings.signed(deliveries.stream().map(Delivery::event).toList());
            }

            @Override
            public String name() {
                return "MeetingSigned";
            }
        };
    }

    private static <E extends DomainEvent> EventHandler<E> handler(String name, Class<E> type, BiConsumer<E, EventMeta> effect) {
        return new EventHandler<>() {
            @Override
            public Class<E> event() {
                return type;
            }

            @Override
            public void on(E event, EventMeta meta) {
                effect.accept(event, meta);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
