package cn.dangjian.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where DANGJIAN_API_DOCS is not set they do not exist: see {@link TrustIT}. */
@TestPropertySource(properties = "dangjian.api-docs=true")
class ApiDocumentsIT extends GatewayIT {

    @Test
    @DisplayName("A04 the API documents are there only where somebody has opened them")
    void opened() {
        assertThat(get("/api-docs").body()).contains("/api-docs/auth");
        assertThat(get("/api-docs/org").status()).isEqualTo(200);
    }
}
