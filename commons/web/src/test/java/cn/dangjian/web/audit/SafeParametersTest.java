package cn.dangjian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SafeParametersTest {

    private final SafeParameters parameters = new SafeParameters(new JsonMapper());

    record Form(String account, String password, String newPassword, String refreshToken, String idCard, String phone, String remark, List<Map<String, Object>> rows) {
    }

    @Test
    @DisplayName("H02 passwords, tokens and codes never come into the operation log, whatever form they are in")
    void secrets() {
        var form = new Form("admin", "Hush-1", "Hush-2", "Hush-3", null, null, "ok", List.of(Map.of("user_password", "Hush-4", "X-Token", "Hush-5", "clientSecret", "Hush-6")));
        String json = parameters.json(Map.of("pwd", "Hush-7", "captchaCode", "Hush-8", "id", "12"), form, false);
        assertThat(json).doesNotContain("Hush").contains("\"id\":\"12\"").contains("\"account\":\"admin\"").contains("\"remark\":\"ok\"");
    }

    @Test
    @DisplayName("H02 a one-time or recovery code is hidden where it proves who somebody is; the code of a role is not")
    void codes() {
        assertThat(parameters.json(Map.of(), Map.of("code", "hush-1234"), true)).doesNotContain("hush");
        assertThat(parameters.json(Map.of(), Map.of("code", "putong"), false)).contains("putong");
    }

    @Test
    @DisplayName("H01 ID numbers and phones never come into the operation log, under any name and inside of any text")
    void personalData() {
        var form = new Form("13812345678", null, null, null, "45103019900101123X", "13812345678", "电话138 1234 5678、+86-138-1234-5678,证件451030199001011234号",
                List.of(Map.of("照片", "张三451030900101123.jpg", "number", 13812345678L)));
        String json = parameters.json(Map.of("451030199001011234", "x"), form, false);
        assertThat(json).doesNotContain("12345678").doesNotContain("1234 5678").doesNotContain("1234-5678").doesNotContain("1990010").doesNotContain("900101").contains("证件***号");
        assertThat(SafeParameters.line("手机号13812345678已存在", 100)).isEqualTo("手机号***已存在");
    }

    @Test
    @DisplayName("SYS-26 what tells what was done stays: ids, names, dates")
    void ordinaryValues() {
        assertThat(parameters.json(Map.of("id", "1799900000000000123"), Map.of("name", "第一支部", "at", "2026-03-10T10:00:00+08:00", "ids", List.of("105", "106")), false))
                .contains("1799900000000000123", "第一支部", "2026-03-10T10:00:00+08:00", "[\"105\",\"106\"]");
    }

    @Test
    @DisplayName("D07 line breaks, quotes and direction marks stay inside their value")
    void injection() {
        String json = parameters.json(Map.of("name", "a\r\n2026-01-01 INFO \"forged\":1\u202e"), null, false);
        assertThat(json).doesNotContain("\n", "\r", "\u202e").contains("\\\"forged\\\"");
        assertThat(SafeParameters.line("a\r\nb\u2028c\u0000d", 100)).isEqualTo("a b c d");
    }

    @Test
    @DisplayName("SYS-26 large bodies are shortened and stay JSON")
    void large() {
        var rows = IntStream.range(0, 5_000).mapToObj(i -> Map.<String, Object>of("name", "x".repeat(1_000), "inner", Map.of("deep", Map.of("deeper", Map.of("deepest", "y"))))).toList();
        String json = parameters.json(Map.of(), rows, false);
        assertThat(json.length()).isLessThanOrEqualTo(4_000);
        assertThat(new JsonMapper().readTree(json).isObject()).isTrue();
    }
}
