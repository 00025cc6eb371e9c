package cn.dangjian.gateway.problem;

import cn.dangjian.core.problem.Problem;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.client.PrematureCloseException;

/** Failures on the way to a service, said so that a user understands; never a stack or an address (H06). */
@Component
@Order(-2)
class ProblemErrors implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemErrors.class);

    private final Problems problems;

    ProblemErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || failure instanceof AbortedException) {
            return Mono.error(failure);
        }
        Problem problem = problemOf(failure);
        String traceId = Problems.newTraceId();
        if (problem.status() >= 500) {
            log.warn("[{}] {} {}: {}", traceId, exchange.getRequest().getMethod(), exchange.getRequest().getPath(), failure.toString());
        }
        return problems.write(exchange.getResponse(), problem, traceId);
    }

    static Problem problemOf(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof Problem problem) {
                return problem;
            }
            if (it instanceof ConnectException || it instanceof PrematureCloseException) {
                return down();
            }
            if (it instanceof TimeoutException || it instanceof io.netty.handler.timeout.TimeoutException) {
                return new Problem(504, "UPSTREAM_TIMEOUT", "服务响应超时,请稍后重试", List.of());
            }
        }
        return failure instanceof ResponseStatusException status ? byStatus(status.getStatusCode().value()) : new Problem(500, "INTERNAL", "系统出错了,请稍后重试", List.of());
    }

    private static Problem byStatus(int status) {
        return switch (status) {
            case 404 -> Problem.notFound("HTTP_404", "请求的内容不存在");
            case 503 -> down();
            case 504 -> new Problem(504, "UPSTREAM_TIMEOUT", "服务响应超时,请稍后重试", List.of());
            default -> new Problem(status, "HTTP_" + status, status < 500 ? "请求不正确" : "系统出错了,请稍后重试", List.of());
        };
    }

    private static Problem down() {
        return Problem.unavailable("UPSTREAM_UNAVAILABLE", "服务正在启动或暂不可用,请稍后重试");
    }
}
