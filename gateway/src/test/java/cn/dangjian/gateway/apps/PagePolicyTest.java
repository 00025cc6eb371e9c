package cn.dangjian.gateway.apps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

    @Test
    @DisplayName("D05 a page may run its own files and the inline scripts it was built with, no others")
    void scripts() {
        String policy = PagePolicy.of("<html><script>alert(1)</script><script type=\"module\" src=\"/admin/assets/a.js\"></script></html>");
        assertThat(policy).contains("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';").doesNotContain("unsafe-eval").contains("frame-ancestors 'none'");
        assertThat(policy.split("sha256-")).hasSize(2);
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src"))).doesNotContain("unsafe-inline");
    }
}
