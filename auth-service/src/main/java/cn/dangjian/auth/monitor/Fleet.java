package cn.dangjian.auth.monitor;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** All copies of all services, as discovery knows them; without discovery this one is the fleet. */
@Component
class Fleet {

    private final ObjectProvider<DiscoveryClient> discovery;
    private final Environment environment;

    Fleet(ObjectProvider<DiscoveryClient> discovery, Environment environment) {
        this.discovery = discovery;
        this.environment = environment;
    }

    List<Copy> copies() {
        DiscoveryClient client = discovery.getIfAvailable();
        List<Copy> found = client == null ? List.of() : client.getServices().stream().flatMap(service -> client.getInstances(service).stream())
                .map(it -> new Copy(it.getServiceId(), it.getHost(), it.getPort())).sorted(Comparator.comparing(Copy::service).thenComparing(Copy::port)).toList();
        return found.isEmpty() ? List.of(itself()) : found;
    }

    List<Copy> of(String service) {
        return copies().stream().filter(copy -> copy.service().equals(service)).toList();
    }

    private Copy itself() {
        return new Copy(environment.getRequiredProperty("spring.application.name"), "127.0.0.1", environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
