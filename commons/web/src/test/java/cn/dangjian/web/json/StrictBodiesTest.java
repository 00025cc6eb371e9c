package cn.dangjian.web.json;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.web.http.ProblemAdvice;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class StrictBodiesTest {

    record Person(String name, List<Child> children) {
    }

    record Child(String name) {
    }

    @RestController
    static class Endpoints {

        @PostMapping("/people")
        String people(@RequestBody Person person) {
            return person.name();
        }

        @PostMapping("/internal/accounts")
        String siblings(@RequestBody List<AccountSpec> accounts) {
            return accounts.getFirst().name();
        }
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Endpoints()).setControllerAdvice(new ProblemAdvice(List.of()))
            .setMessageConverters(StrictBodies.converter(JsonMapper.builder().addModule(new WireFormats()).build())).build();

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    @Test
    @DisplayName("C07 a field that the endpoint does not know is refused and named, at whatever depth")
    void unknown() throws Exception {
        send("/people", "{\"name\":\"韦秀英\",\"orgPath\":\"/1/\"}").andExpect(status().isBadRequest()).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("UNKNOWN_FIELD")).andExpect(jsonPath("$.errors[0].field").value("orgPath"));
        send("/people", "{\"children\":[{\"name\":\"a\"},{\"name\":\"b\",\"id\":{\"deep\":[1]}}]}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("children.1.id"));
        send("/people", "{\"" + "x".repeat(5_000) + "\":1}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("x".repeat(80)));
        send("/people", "{\"name\":\"韦秀英\",\"children\":[{\"name\":\"a\"}]}").andExpect(status().isOk());
    }

    @Test
    @DisplayName("C07, R14 a sibling of a newer version may send more than is known here")
    void siblings() throws Exception {
        send("/internal/accounts", "[{\"id\":7,\"personId\":7,\"orgId\":105,\"name\":\"韦秀英\",\"since\":{\"tomorrow\":[1,2]},\"enabled\":true}]").andExpect(status().isOk());
    }
}
