package cn.dangjian.auth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

class SecretsIT {

    @ParameterizedTest
    @DisplayName("A03 the service does not start with a missing, short, well-known or wrong secret, and says which")
    @CsvSource({
        "dangjian.token-key, '', dangjian.token-key",
        "dangjian.service-secret, c2hvcnQ=, dangjian.service-secret",
        "dangjian.index-key, Y2hhbmdlbWVjaGFuZ2VtZWNoYW5nZW1lY2hhbmdlbWU=, dangjian.index-key",
        "dangjian.token-key, q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=, DANGJIAN_TOKEN_KEY"})
    void refusesToStart(String property, String value, String named) {
        var application = new SpringApplicationBuilder(AuthServiceApplication.class).profiles("test").properties("spring.config.additional-location=classpath:dangjian-test.properties");
        assertThatThrownBy(() -> application.run("--" + property + "=" + value, "--dangjian.test.middleware=true").close()).hasStackTraceContaining(named);
    }
}
