package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What nginx says with pages is what the gateway says. */
class DoorTest {

    private static final String SITE = Project.text("deploy/images/web/nginx/site.conf");
    private static final String DOOR = Project.text("deploy/compose/nginx/default.conf");

    @Test
    @DisplayName("D05 the pages have the gateway's security headers, whatever the status, and no location loses them")
    void headers() {
        String gateway = Project.text("gateway/src/main/java/cn/dangjian/gateway/door/SecurityHeaders.java");
        for (String name : Project.all("set\\(\"([\\w-]+)\"", gateway)) {
            String value = Project.one("set\\(\"" + name + "\", \"(.*?)\"", gateway);
            assertThat(SITE).contains("add_header " + name + " " + (name.equals("Content-Security-Policy") ? "$page_policy" : value) + " always;");
            assertThat(!name.equals("Content-Security-Policy") || Project.text("deploy/images/web/page-policy.mjs").contains("default \"" + value)).isTrue();
        }
        assertThat(SITE).contains("Permissions-Policy \"" + Project.one("\"Permissions-Policy\", \"(.*?)\"", Project.text("gateway/src/main/java/cn/dangjian/gateway/apps/WebApps.java")) + "\" always;");
        assertThat(SITE.substring(SITE.indexOf("\nlocation"))).doesNotContain("add_header");
    }

    @Test
    @DisplayName("B01 B03 what reaches the gateway is what the client sent, with the address that nginx saw")
    void proxy() {
        assertThat(DOOR).contains("proxy_pass $gateway;", "set $gateway http://gateway:" + Services.port("gateway") + ";", "proxy_set_header X-Forwarded-For $remote_addr;");
        assertThat(Compose.environment("gateway")).containsEntry("DANGJIAN_TRUSTED_PROXIES", "${DANGJIAN_NGINX:-172.30.77.2}");
        assertThat(Compose.service("nginx").get("networks").toString()).contains("${DANGJIAN_NGINX:-172.30.77.2}");
    }

    @Test
    @DisplayName("streams pass as they are written, uploads as they arrive, up to the size that the gateway takes, and longer than its patience")
    void streams() {
        assertThat(DOOR).contains("proxy_buffering off;", "proxy_request_buffering off;");
        int upload = Integer.parseInt(Project.one("max-upload: (\\d+)MB", Project.text("deploy/nacos/gateway.yaml")));
        assertThat(Integer.parseInt(Project.one("client_max_body_size (\\d+)m;", DOOR))).isGreaterThanOrEqualTo(upload);
        int patience = Integer.parseInt(Project.one("@DefaultValue\\(\"(\\d+)s\"\\) Duration patience", Project.text("gateway/src/main/java/cn/dangjian/gateway/GatewayProperties.java")));
        assertThat(Integer.parseInt(Project.one("proxy_read_timeout (\\d+)s;", DOOR))).isGreaterThan(patience);
        assertThat(DOOR).contains("return 301 https://", "ssl_protocols TLSv1.2 TLSv1.3;", "Strict-Transport-Security");
    }
}
