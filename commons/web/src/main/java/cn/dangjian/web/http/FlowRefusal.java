package cn.dangjian.web.http;

import cn.dangjian.core.problem.Problem;
import com.alibaba.csp.sentinel.adapter.spring.webmvc_v6x.callback.BlockExceptionHandler;
import com.alibaba.csp.sentinel.slots.block.BlockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request over the flow rule answers 429 in the house format. */
public class FlowRefusal implements BlockExceptionHandler {

    private final ProblemWriter problems;

    public FlowRefusal(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, String resource, BlockException blocked) throws IOException {
        problems.write(response, Problem.tooMany("TOO_MANY_REQUESTS", "访问人数较多,请稍后再试"));
    }
}
