package cn.dangjian.web.feign;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.http.ProblemWriter;
import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** A refusal of a sibling stays the same refusal here; its failure becomes 503, never a stack of ours. */
public class SiblingProblems implements ErrorDecoder {

    private final ObjectMapper json;

    public SiblingProblems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Exception decode(String method, Response response) {
        if (response.status() < 500 && response.body() != null) {
            try (var body = response.body().asInputStream()) {
                var refusal = json.readValue(body, ProblemWriter.Body.class);
                if (refusal.code() != null) {
                    return new Problem(response.status(), refusal.code(), refusal.detail(), refusal.errors() == null ? java.util.List.of() : refusal.errors());
                }
            } catch (IOException | JacksonException unreadable) {
                return unavailable();
            }
        }
        return unavailable();
    }

    private static Problem unavailable() {
        return Problem.unavailable("SIBLING_UNAVAILABLE", "相关服务暂时不可用,请稍后重试");
    }
}
