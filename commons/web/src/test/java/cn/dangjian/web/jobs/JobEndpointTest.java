package cn.dangjian.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.xxl.job.core.openapi.ExecutorBiz;
import com.xxl.job.core.openapi.impl.ExecutorBizImpl;
import com.xxl.job.core.openapi.model.TriggerRequest;
import com.xxl.tool.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class JobEndpointTest {

    private static final String TOKEN = "a-token-of-this-test-with-more-than-32-characters";

    private final List<TriggerRequest> taken = new ArrayList<>();
    private final ExecutorBiz executor = new ExecutorBizImpl() {
        @Override
        public Response<String> run(TriggerRequest order) {
            taken.add(order);
            return Response.ofSuccess();
        }
    };
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new JobEndpoint(new JobsProperties("http://admin", TOKEN, "127.0.0.1", "logs"), executor)).build();

    private static String order(String type) {
        return "{\"jobId\":1,\"executorHandler\":\"meetingClose\",\"logId\":1,\"glueType\":\"%s\",\"glueSource\":\"touch /tmp/hacked\"}".formatted(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "default_token", TOKEN + "x"})
    @DisplayName("F01 without the right token no order is even read")
    void F01_without_the_right_token_no_order_is_even_read(String token) throws Exception {
        for (String order : List.of("run", "kill", "log", "beat", "idleBeat")) {
            http.perform(post("/internal/jobs/" + order).header("XXL-JOB-ACCESS-TOKEN", token).content(order("BEAN"))).andExpect(status().isUnauthorized());
            http.perform(post("/internal/jobs/" + order).content(order("BEAN"))).andExpect(status().isUnauthorized());
        }
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GLUE_SHELL", "GLUE_GROOVY", "GLUE_PYTHON", "GLUE_PHP", "GLUE_NODEJS", "GLUE_POWERSHELL", "", "bean"})
    @DisplayName("F01 a job that brings its program is refused")
    void F01_a_job_that_brings_its_program_is_refused(String type) throws Exception {
        http.perform(post("/internal/jobs/run").header("XXL-JOB-ACCESS-TOKEN", TOKEN).content(order(type)))
                .andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("500")));

        assertThat(taken).isEmpty();
    }

    @Test
    void a_bean_job_is_taken() throws Exception {
        http.perform(post("/internal/jobs/run").header("XXL-JOB-ACCESS-TOKEN", TOKEN).content(order("BEAN")))
                .andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("200")));

        assertThat(taken).extracting(TriggerRequest::getExecutorHandler).containsExactly("meetingClose");
    }

    @Test
    @DisplayName("F02 a handler that is not ours does not exist")
    void F02_a_handler_that_is_not_ours_does_not_exist() {
        var order = new TriggerRequest();
        order.setGlueType("BEAN");
        order.setExecutorHandler("java.lang.Runtime");

        assertThat(new ExecutorBizImpl().run(order).getMsg()).contains("not found");
    }

    @Test
    void nonsense_is_refused() throws Exception {
        http.perform(post("/internal/jobs/run").header("XXL-JOB-ACCESS-TOKEN", TOKEN).content("not json")).andExpect(content().string(Matchers.containsString("500")));
        http.perform(post("/internal/jobs/exec").header("XXL-JOB-ACCESS-TOKEN", TOKEN).content("{}")).andExpect(content().string(Matchers.containsString("500")));
        http.perform(post("/internal/jobs/run").header("XXL-JOB-ACCESS-TOKEN", TOKEN).content("x".repeat(70_000))).andExpect(status().is(413));
    }

    @Test
    @DisplayName("A03 a weak token stops the start")
    void A03_a_weak_token_stops_the_start() {
        assertThatThrownBy(() -> new JobsProperties("http://admin", "default_token", "127.0.0.1", "logs")).hasMessageContaining("dangjian.jobs.token");
    }
}
