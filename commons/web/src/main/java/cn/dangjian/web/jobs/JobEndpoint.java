package cn.dangjian.web.jobs;

import cn.dangjian.web.security.Public;
import com.xxl.job.core.constant.Const;
import com.xxl.job.core.glue.GlueTypeEnum;
import com.xxl.job.core.openapi.ExecutorBiz;
import com.xxl.job.core.openapi.model.IdleBeatRequest;
import com.xxl.job.core.openapi.model.KillRequest;
import com.xxl.job.core.openapi.model.LogRequest;
import com.xxl.job.core.openapi.model.TriggerRequest;
import com.xxl.tool.json.GsonTool;
import com.xxl.tool.response.Response;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Orders of the XXL-JOB scheduler. The body is read only after the token was found right, and only handlers of our own code can be run:
 * an order that brings its program along is refused (F01, F02).
 */
@RestController
@Hidden
class JobEndpoint {

    static final String PATH = "/internal/jobs";
    private static final Logger log = LoggerFactory.getLogger(JobEndpoint.class);
    private static final int MAX_BODY = 64 << 10;

    private final byte[] token;
    private final ExecutorBiz executor;

    JobEndpoint(JobsProperties properties, ExecutorBiz executor) {
        this.token = properties.token().getBytes(StandardCharsets.UTF_8);
        this.executor = executor;
    }

    /** beat, idleBeat, run, kill, log of the XXL-JOB protocol; the scheduler shows its token. */
    @PostMapping(PATH + "/{order}")
    @Public
    ResponseEntity<String> order(@PathVariable String order, HttpServletRequest request) throws IOException {
        String shown = request.getHeader(Const.XXL_JOB_ACCESS_TOKEN);
        if (shown == null || !MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            log.warn("job order {} without the right token from {}", order.replaceAll("\\W", ""), request.getRemoteAddr());
            return answer(HttpStatus.UNAUTHORIZED, Response.ofFail("The access token is wrong."));
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, Response.ofFail("The order is too large."));
        }
        return answer(HttpStatus.OK, carryOut(order, new String(body, StandardCharsets.UTF_8)));
    }

    private Response<?> carryOut(String order, String body) {
        try {
            return switch (order) {
                case "beat" -> executor.beat();
                case "idleBeat" -> executor.idleBeat(GsonTool.fromJson(body, IdleBeatRequest.class));
                case "run" -> run(GsonTool.fromJson(body, TriggerRequest.class));
                case "kill" -> executor.kill(GsonTool.fromJson(body, KillRequest.class));
                case "log" -> executor.log(GsonTool.fromJson(body, LogRequest.class));
                default -> Response.ofFail("There is no such order.");
            };
        } catch (RuntimeException failure) {
            log.warn("job order {} failed", order, failure);
            return Response.ofFail("The order failed: " + failure.getClass().getSimpleName());
        }
    }

    private Response<String> run(TriggerRequest order) {
        if (!GlueTypeEnum.BEAN.name().equals(order.getGlueType())) {
            log.warn("job {} came with a program of type {}: refused", order.getJobId(), order.getGlueType());
            return Response.ofFail("Only BEAN jobs are run here.");
        }
        return executor.run(order);
    }

    private static ResponseEntity<String> answer(HttpStatus status, Response<?> response) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(GsonTool.toJson(response));
    }
}
