package cn.dangjian.gateway.proxy;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.client.discovery.ReactiveDiscoveryClient;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks where every routed service is as soon as the gateway stands, and from then on Nacos tells of changes. Otherwise a service is only looked for when somebody
 * first wants it: if Nacos is away just then, it cannot be found although it runs (R07).
 */
@Component
class KnownServices {

    private static final Logger log = LoggerFactory.getLogger(KnownServices.class);

    private final ReactiveDiscoveryClient discovery;
    private final GatewayProperties routes;

    KnownServices(ReactiveDiscoveryClient discovery, GatewayProperties routes) {
        this.discovery = discovery;
        this.routes = routes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        for (String service : names()) {
            discovery.getInstances(service).then()
                    .onErrorResume(away -> Mono.fromRunnable(() -> log.warn("{} is not known yet, the first who wants it asks again: {}", service, away.toString()))).subscribe();
        }
    }

    List<String> names() {
        return routes.getRoutes().stream().map(route -> route.getUri()).filter(uri -> "lb".equals(uri.getScheme())).map(uri -> uri.getHost()).distinct().toList();
    }
}
