package cn.dangjian.gateway.docs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiDocumentsTest {

    @Test
    @DisplayName("A04 in production open API documents stop the start")
    void production() {
        assertThatThrownBy(() -> new ApiDocuments(true)).hasMessageContaining("DANGJIAN_API_DOCS");
        assertThatCode(() -> new ApiDocuments(false)).doesNotThrowAnyException();
    }
}
