package cn.dangjian.auth.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.contracts.org.PersonDictionaryClient;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.testing.TestAnswer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Values in use; org-service does not run here, its answer is given. */
@TestPropertySource(properties = "dangjian.jobs.admin=") // handlers of jobs are known once in a process
class ValueUsesIT extends AuthIT {

    @MockitoBean
    private PersonDictionaryClient persons;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName("SYS-20 a value that stands in somebody's data is not deleted nor given another key, its label and state may change")
    void inUse() {
        long dictionary = jdbc.queryForObject("SELECT id FROM dictionary WHERE type = 'education'", Long.class);
        String url = "/api/auth/dictionaries/" + dictionary + "/values";
        var form = new HashMap<String, Object>(Map.of("label", "测试学历", "value", "测试学历", "sort", 99));
        String id = api.send("POST", url, form, admin).at("/id").asString();
        when(persons.uses(PersonDictionary.EDUCATION, "测试学历")).thenReturn(2L);

        TestAnswer refused = api.send("DELETE", url + "/" + id, null, admin);
        assertThat(refused.code()).isEqualTo("DICTIONARY_VALUE_IN_USE");
        assertThat(refused.at("/detail").asString()).isEqualTo("有2人的资料使用“测试学历”,不能删除;可以停用它,停用后不再供选择");
        form.put("value", "别的");
        assertThat(api.send("PUT", url + "/" + id, form, admin).code()).isEqualTo("DICTIONARY_VALUE_IN_USE");
        form.putAll(Map.of("value", "测试学历", "label", "测试学历(旧)", "status", "DISABLED"));
        assertThat(api.send("PUT", url + "/" + id, form, admin).status()).isEqualTo(204);

        when(persons.uses(PersonDictionary.EDUCATION, "测试学历")).thenThrow(Problem.unavailable("AWAY", "away"));
        assertThat(api.send("DELETE", url + "/" + id, null, admin).code()).as("nobody knows now").isEqualTo("ORG_AWAY");
        reset(persons);
        assertThat(api.send("DELETE", url + "/" + id, null, admin).status()).isEqualTo(204);
    }
}
