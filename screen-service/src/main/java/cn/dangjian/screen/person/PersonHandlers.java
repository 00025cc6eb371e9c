package cn.dangjian.screen.person;

import cn.dangjian.contracts.org.MemberCreated;
import cn.dangjian.contracts.org.MemberPromoted;
import cn.dangjian.contracts.org.MemberRemoved;
import cn.dangjian.contracts.org.MemberTransferred;
import cn.dangjian.contracts.org.MemberUpdated;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.BatchEventHandler;
import cn.dangjian.events.Delivery;
import cn.dangjian.events.EventHandler;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which event of a person leads to what. */
@Configuration(proxyBeanMethods = false)
class PersonHandlers {

    /** An import adds thousands. */
    @Bean
    BatchEventHandler<MemberCreated> memberCreated(Persons persons) {
        return new BatchEventHandler<>() {
            @Override
            public Class<MemberCreated> event() {
                return MemberCreated.class;
            }

            @Override
            public void on(List<Delivery<MemberCreated>> deliveries) {
                persons.created(deliveries.stream().map(it -> PersonState.of(it.event())).toList());
            }

            @Override
            public String name() {
                return "MemberCreated";
            }
        };
    }

    @Bean
    EventHandler<MemberUpdated> memberUpdated(Persons persons) {
        return handler("MemberUpdated", MemberUpdated.class, it -> persons.changed(PersonState.of(it), it.orgId(), it.memberType()));
    }

    @Bean
    EventHandler<MemberPromoted> memberPromoted(Persons persons) {
        return handler("MemberPromoted", MemberPromoted.class, it -> persons.changed(PersonState.of(it), it.orgId(), it.from()));
    }

    @Bean
    EventHandler<MemberTransferred> memberTransferred(Persons persons) {
        return handler("MemberTransferred", MemberTransferred.class, it -> persons.changed(PersonState.of(it), it.fromOrgId(), it.memberType()));
    }

    @Bean
    EventHandler<MemberRemoved> memberRemoved(Persons persons) {
        return handler("MemberRemoved", MemberRemoved.class, it -> persons.changed(PersonState.of(it), it.orgId(), it.memberType()));
    }

    private static <E extends DomainEvent> EventHandler<E> handler(String name, Class<E> type, Consumer<E> effect) {
        return new EventHandler<>() {
            @Override
            public Class<E> event() {
                return type;
            }

            @Override
            public void on(E event, EventMeta meta) {
                effect.accept(event);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
