package cn.dangjian.gateway.proxy;

import cn.dangjian.gateway.GatewayProperties;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a service is told. Only headers that a client has reason to send go on; everything else, above all what claims an identity,
 * an origin or a trust, ends here (B01, B06). The gateway adds its own proof and the client's address.
 */
@Component
class OutgoingHeaders implements HttpHeadersFilter, Ordered {

    static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Set<String> PASSED = Set.of("accept", "accept-language", "authorization", "cache-control", "content-length", "content-type",
            "idempotency-key", "if-match", "if-modified-since", "if-none-match", "last-event-id", "range", "user-agent");

    private final ServiceToken token;
    private final TrustedProxies trustedProxies;

    OutgoingHeaders(ServiceToken token, GatewayProperties properties) {
        this.token = token;
        this.trustedProxies = new TrustedProxies(properties.trustedProxies());
    }

    @Override
    public HttpHeaders filter(HttpHeaders incoming, ServerWebExchange exchange) {
        var outgoing = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                outgoing.put(name, values);
            }
        });
        outgoing.set(ServiceToken.HEADER, token.value());
        outgoing.set(FORWARDED_FOR, clientAddress(exchange.getRequest()));
        return outgoing;
    }

    /** The other end of the connection, or what a trusted proxy there says last. */
    private String clientAddress(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        String address = remote == null || remote.getAddress() == null ? "" : remote.getAddress().getHostAddress();
        if (trustedProxies.include(remote)) {
            List<String> claimed = request.getHeaders().getValuesAsList(FORWARDED_FOR);
            return claimed.isEmpty() ? address : claimed.getLast();
        }
        return address;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
