package cn.dangjian.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;

class ClosedDocumentsIT extends AuthIT {

    @Test
    @DisplayName("A04 a service shows no API document unless somebody opens it, not even to the gateway")
    void closed(@Autowired ConfigurableEnvironment environment) throws Exception {
        try (var second = new SecondCopy(environment, Map.of("springdoc.api-docs.enabled", "false"))) {
            assertThat(second.get("/v3/api-docs")).contains("\"status\":404").doesNotContain("/api/auth/roles");
        }
    }

    @Test
    @DisplayName("A04 opened it is there; opened in production the service does not start and says why")
    void opened(@Autowired ConfigurableEnvironment environment) throws Exception {
        try (var second = new SecondCopy(environment, Map.of("springdoc.api-docs.enabled", "true"))) {
            assertThat(second.get("/v3/api-docs")).contains("/api/auth/roles");
        }
        assertThatThrownBy(() -> new SecondCopy(environment, Map.of("springdoc.api-docs.enabled", "true", "dangjian.production", "true"))).hasStackTraceContaining("DANGJIAN_API_DOCS");
    }
}
