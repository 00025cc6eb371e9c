package cn.dangjian.gateway.door;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.gateway.access.AccessCheck;
import cn.dangjian.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** First look at every request: what is it, may it come in, is it small enough. */
@Component
class FrontDoor implements WebFilter, Ordered {

    private final AccessCheck access;
    private final BodyLimit limit;
    private final Problems problems;

    FrontDoor(AccessCheck access, BodyLimit limit, Problems problems) {
        this.access = access;
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getURI().getRawPath();
        SecurityHeaders.set(exchange.getResponse().getHeaders());
        if (Paths.isApi(path)) {
            if (!Paths.isTwisted(path) && (Paths.isPublic(request.getMethod(), path) || access.isKnownGood(request))) {
                return limited(exchange, chain);
            }
            return access.check(request).then(Mono.defer(() -> Paths.isTwisted(path) ? refuse(exchange, twisted()) : limited(exchange, chain)))
                    .onErrorResume(Problem.class, problem -> refuse(exchange, problem));
        }
        if (Paths.isTwisted(path)) {
            return refuse(exchange, twisted());
        }
        if (Paths.isHidden(path) && !(Paths.isHealth(path) && isFromHere(request))) {
            return refuse(exchange, Problem.notFound("HTTP_404", "请求的内容不存在"));
        }
        return chain.filter(exchange);
    }

    private Mono<Void> limited(ServerWebExchange exchange, WebFilterChain chain) {
        Problem tooLarge = limit.refusal(exchange.getRequest());
        return tooLarge != null ? refuse(exchange, tooLarge) : chain.filter(limit.counting(exchange));
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Problem problem) {
        return problems.write(exchange.getResponse(), problem);
    }

    private static Problem twisted() {
        return Problem.invalid("PATH_INVALID", "请求的地址不正确");
    }

    private static boolean isFromHere(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        return remote != null && remote.getAddress() != null && remote.getAddress().isLoopbackAddress();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
