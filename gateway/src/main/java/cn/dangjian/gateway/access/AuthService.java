package cn.dangjian.gateway.access;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.gateway.proxy.ServiceToken;
import java.time.Duration;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What the gateway itself asks auth-service. */
@Component
class AuthService {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** State of a session, as far as it matters here. */
    private record Session(boolean active) {
    }

    private final WebClient client;

    AuthService(ReactorLoadBalancerExchangeFilterFunction balancer, ServiceToken token) {
        client = WebClient.builder().baseUrl("http://auth-service").filter(balancer)
                .filter((request, next) -> next.exchange(org.springframework.web.reactive.function.client.ClientRequest.from(request).header(ServiceToken.HEADER, token.value()).build())).build();
    }

    Mono<String> jwks() {
        return client.get().uri("/internal/jwks").retrieve().bodyToMono(String.class).timeout(PATIENCE).onErrorMap(failure -> unavailable());
    }

    Mono<Boolean> isActive(String sessionId) {
        return client.get().uri("/internal/sessions/{id}", sessionId).retrieve().bodyToMono(Session.class).timeout(PATIENCE).map(Session::active).onErrorMap(failure -> unavailable());
    }

    private static Problem unavailable() {
        return Problem.unavailable("AUTH_UNAVAILABLE", "登录服务暂不可用,请稍后重试");
    }
}
