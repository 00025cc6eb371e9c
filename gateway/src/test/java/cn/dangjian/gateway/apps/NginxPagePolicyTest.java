package cn.dangjian.gateway.apps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image of the web applications is served by nginx, whose policies come from deploy/images/web/page-policy.mjs. */
class NginxPagePolicyTest {

    private static final String PAGE = """
            <html><head><script type="module" src="/admin/assets/a.js"></script>
            <SCRIPT>
              window.党 = 1
            </SCRIPT><script data-x="1">alert('2')</script><script>  </script></head></html>
            """;

    @TempDir
    private Path site;

    @Test
    @DisplayName("D05 behind nginx a page has the very policy that the gateway would send with it")
    void same() throws Exception {
        Files.createDirectory(site.resolve("admin"));
        Files.writeString(site.resolve("admin/index.html"), PAGE);

        var script = new ProcessBuilder("node", Path.of("../deploy/images/web/page-policy.mjs").toString(), site.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String map = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).isZero();
        assertThat(map).contains("  /admin/index.html \"" + PagePolicy.of(PAGE) + "\";\n");
    }
}
