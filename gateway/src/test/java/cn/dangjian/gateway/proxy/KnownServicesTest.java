package cn.dangjian.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.ReactiveDiscoveryClient;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.route.RouteDefinition;
import reactor.core.publisher.Flux;

class KnownServicesTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    @DisplayName("R07 every routed service is asked for at the start, and one that cannot be found holds back no other")
    void everyRoute() {
        var routes = new GatewayProperties();
        routes.setRoutes(Stream.of("lb://auth-service", "lb://org-service", "http://elsewhere", "lb://org-service", "lb://meeting-service").map(KnownServicesTest::route).toList());

        new KnownServices(new Registry(), routes).ask();

        assertThat(asked).containsExactly("auth-service", "org-service", "meeting-service");
    }

    private static RouteDefinition route(String uri) {
        var route = new RouteDefinition();
        route.setUri(URI.create(uri));
        return route;
    }

    private final class Registry implements ReactiveDiscoveryClient {

        @Override
        public String description() {
            return "registry that does not know auth-service";
        }

        @Override
        public Flux<ServiceInstance> getInstances(String service) {
            asked.add(service);
            return service.equals("auth-service") ? Flux.error(new IllegalStateException("away")) : Flux.empty();
        }

        @Override
        public Flux<String> getServices() {
            return Flux.empty();
        }
    }
}
