package cn.dangjian.web.http;

import cn.dangjian.core.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.ObjectMapper;

/** Writes a refusal as {@code application/problem+json} (RFC 9457). */
public class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The body: {@code code} is stable, {@code detail} is for the user, {@code traceId} for the log. */
    public record Body(String type, String title, int status, String code, String detail, List<Problem.FieldError> errors, String traceId) {

        public static Body of(Problem problem) {
            HttpStatus status = HttpStatus.resolve(problem.status());
            return new Body("urn:dangjian:problem:" + problem.code(), status == null ? "" : status.getReasonPhrase(), problem.status(), problem.code(), problem.getMessage(), problem.errors(),
                    MDC.get(TraceFilter.KEY));
        }
    }

    private final ObjectMapper json;

    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(Body.of(problem)));
    }
}
