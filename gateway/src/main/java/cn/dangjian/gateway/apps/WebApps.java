package cn.dangjian.gateway.apps;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.gateway.problem.Problems;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves the built web apps: hashed files for a year, everything else checked each time. */
@Component
class WebApps implements WebFilter, Ordered {

    private static final Pattern HASHED = Pattern.compile(".*/assets/.*[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

    private final Assets assets;
    private final Problems problems;

    WebApps(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getURI().getRawPath();
        if (path.equals("/") || path.isEmpty()) {
            return redirect(exchange.getResponse(), "/admin/");
        }
        WebApp app = WebApp.of(path).orElse(null);
        if (app == null) {
            return chain.filter(exchange);
        }
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            return problems.write(exchange.getResponse(), new Problem(405, "HTTP_405", "不支持该操作", java.util.List.of()));
        }
        if (path.length() == app.folder().length() + 1) {
            return redirect(exchange.getResponse(), path + "/");
        }
        Optional<Asset> known = assets.known(path);
        return known != null ? send(exchange, path, known)
                : Mono.fromCallable(() -> assets.find(app, path)).subscribeOn(Schedulers.boundedElastic()).flatMap(found -> send(exchange, path, found));
    }

    private Mono<Void> send(ServerWebExchange exchange, String path, Optional<Asset> found) {
        ServerHttpResponse response = exchange.getResponse();
        if (found.isEmpty()) {
            return problems.write(response, Problem.notFound("HTTP_404", "页面不存在"));
        }
        Asset asset = found.get();
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, asset.type());
        headers.set(HttpHeaders.CACHE_CONTROL, asset.policy() == null && HASHED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache");
        headers.set(HttpHeaders.ETAG, asset.etag());
        if (asset.policy() != null) {
            headers.set("Content-Security-Policy", asset.policy());
            headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        }
        if (asset.etag().equals(exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        return body(exchange, asset);
    }

    private static Mono<Void> body(ServerWebExchange exchange, Asset asset) {
        ServerHttpResponse response = exchange.getResponse();
        String accepted = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = asset.gzip() != null && accepted != null && accepted.contains("gzip");
        byte[] bytes = gzip ? asset.gzip() : asset.bytes();
        if (asset.gzip() != null) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (gzip) {
            response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.getHeaders().setContentLength(bytes.length);
        return exchange.getRequest().getMethod() == HttpMethod.HEAD ? response.setComplete() : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    private static Mono<Void> redirect(ServerHttpResponse response, String to) {
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders().setLocation(URI.create(to));
        return response.setComplete();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }
}
