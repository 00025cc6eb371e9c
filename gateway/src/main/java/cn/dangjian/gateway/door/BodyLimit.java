package cn.dangjian.gateway.door;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.gateway.GatewayProperties;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bodies have an end: by the announced length, by counting, and by the time that they take (E04). */
@Component
class BodyLimit {

    /** Less than the slowest phone line. */
    private static final long BYTES_PER_SECOND = 1_000;
    private static final long NANOS = 1_000_000_000;
    private static final Duration CHECKED = Duration.ofSeconds(1);

    private final long body;
    private final long upload;
    private final Duration slow;

    BodyLimit(GatewayProperties properties) {
        this.body = properties.maxBody().toBytes();
        this.upload = properties.maxUpload().toBytes();
        this.slow = properties.slowBody();
    }

    /** Null when the announced length will do, or none is announced. */
    Problem refusal(ServerHttpRequest request) {
        return request.getHeaders().getContentLength() > limitOf(request) ? tooLarge() : null;
    }

    /** The exchange with a body that ends with a refusal where it is too long or too slow. */
    ServerWebExchange counting(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getContentLength() <= 0 && request.getHeaders().getFirst(HttpHeaders.TRANSFER_ENCODING) == null) {
            return exchange;
        }
        long limit = limitOf(request);
        return exchange.mutate().request(new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> counted(super.getBody(), limit));
            }
        }).build();
    }

    private Flux<DataBuffer> counted(Flux<DataBuffer> body, long limit) {
        var seen = new AtomicLong();
        return body.doOnNext(part -> {
            if (seen.addAndGet(part.readableByteCount()) > limit) {
                throw tooLarge();
            }
        }).takeUntilOther(tooSlow(seen));
    }

    /** An error once the body trickles: it would hold a connection here and a thread of a service for as long as its sender likes. */
    private Mono<Void> tooSlow(AtomicLong seen) {
        long start = System.nanoTime();
        return Flux.interval(slow, CHECKED).handle((tick, sink) -> {
            if (seen.get() < BYTES_PER_SECOND * (System.nanoTime() - start) / NANOS) {
                sink.error(new Problem(408, "BODY_TOO_SLOW", "网络太慢,没有提交成功,请换个网络再试", List.of()));
            }
        }).then();
    }

    private long limitOf(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19) ? upload : body;
    }

    private static Problem tooLarge() {
        return Problem.tooLarge("BODY_TOO_LARGE", "提交的内容过大,请压缩或拆分后再试");
    }
}
