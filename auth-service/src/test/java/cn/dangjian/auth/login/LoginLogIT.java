package cn.dangjian.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginLogIT extends AuthIT {

    private TestAnswer logs(String token, String filter) {
        return api.send("GET", "/api/auth/login-logs?" + filter, null, token);
    }

    @Test
    @DisplayName("SYS-26 attempts are found by account, name, client, address, result and day; the export has the same rows")
    void filters() throws Exception {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        api.login(phone, "wrong-1", "CADRE");
        api.sendFrom("10.66.6.6", "POST", "/api/auth/sessions", Map.of("account", phone, "password", phone, "client", "CADRE"), null);
        assertThat(logs(admin, "account=" + phone).at("/total").asInt()).isEqualTo(2);
        TestAnswer found = logs(admin, "account=" + phone + "&success=true&client=CADRE&ip=10.66.&name=%E6%B5%8B%E8%AF%95");
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/name").asString()).isEqualTo("测试党员");
        assertThat(found.at("/items/0/message").asString()).isEqualTo("登录成功");
        assertThat(found.at("/items/0/browser").asString()).isNotEmpty();
        assertThat(logs(admin, "account=" + phone + "&from=2030-01-01").at("/total").asInt()).isZero();
        assertThat(logs(admin, "success=vielleicht").status()).isEqualTo(400);
        TestAnswer sheet = api.send("GET", "/api/auth/login-logs/export?account=" + phone + "&success=false", null, admin);
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).contains("xlsx");
        String text = textOf(sheet.body());
        assertThat(text).contains("失败").contains("智慧组工").doesNotContain("登录成功").doesNotContain(phone);
    }

    @Test
    @DisplayName("SYS-26, C01 an administrator of a branch reads and exports its attempts only")
    void scoped() throws Exception {
        long role = api.role(admin, List.of(910L, 963L), List.of(), "DEPT");
        String own = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String token = api.token(own, own, "ADMIN");
        String neighbour = Long.toString(api.member(131, "/1/13/131/", null));
        api.login(neighbour, neighbour, "CADRE");
        assertThat(logs(token, "account=" + own).at("/total").asInt()).isPositive();
        assertThat(logs(token, "account=" + neighbour).at("/total").asInt()).isZero();
        assertThat(textOf(api.send("GET", "/api/auth/login-logs/export?account=" + neighbour, null, token).body())).doesNotContain("登录成功");
        String member = Long.toString(api.member(105, "/1/12/105/", null));
        assertThat(logs(api.token(member, member, "CADRE"), "").status()).isEqualTo(403);
    }

    private static String textOf(byte[] workbook) throws Exception {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
