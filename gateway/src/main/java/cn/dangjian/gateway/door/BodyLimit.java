package cn.dangjian.gateway.door;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.gateway.GatewayProperties;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** Bodies have an end: by the announced length, or by counting when none is announced (E04). */
@Component
class BodyLimit {

    private final long body;
    private final long upload;

    BodyLimit(GatewayProperties properties) {
        this.body = properties.maxBody().toBytes();
        this.upload = properties.maxUpload().toBytes();
    }

    /** Null when the announced length will do, or none is announced. */
    Problem refusal(ServerHttpRequest request) {
        return request.getHeaders().getContentLength() > limitOf(request) ? tooLarge() : null;
    }

    ServerWebExchange counting(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getFirst(HttpHeaders.TRANSFER_ENCODING) == null) {
            return exchange;
        }
        long limit = limitOf(request);
        return exchange.mutate().request(new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                var seen = new AtomicLong();
                return super.getBody().doOnNext(part -> {
                    if (seen.addAndGet(part.readableByteCount()) > limit) {
                        throw tooLarge();
                    }
                });
            }
        }).build();
    }

    private long limitOf(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19) ? upload : body;
    }

    private static Problem tooLarge() {
        return Problem.tooLarge("BODY_TOO_LARGE", "提交的内容过大,请压缩或拆分后再试");
    }
}
