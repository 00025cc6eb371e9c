package cn.dangjian.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class PathsTest {

    @ParameterizedTest
    @DisplayName("B03 a path that could be read in two ways is twisted, and public in none of them")
    @ValueSource(strings = {"/api//auth/sessions", "/api/auth/./sessions", "/api/x/../auth/sessions", "/api/auth/sessions;x=.js", "/api/auth/%2e%2e/sessions", "/api/auth%2Fsessions",
        "/api/auth/%252e/sessions", "/api/auth/sessions%00", "/api\\auth\\sessions", "//api/auth/sessions", "/api/auth/sessions/..", "/api/auth/sessions%5c", "/api/auth/sessions%0d%0a"})
    void twisted(String path) {
        assertThat(Paths.isTwisted(path)).isTrue();
        assertThat(Paths.isApi(path)).isTrue();
        assertThat(Paths.isPublic(HttpMethod.POST, path)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("B03 upper case, a suffix or another method is not the public endpoint")
    @ValueSource(strings = {"/API/auth/sessions", "/api/auth/Sessions", "/api/auth/sessions/", "/api/auth/sessions/v3/api-docs", "/api/auth/sessions.json", "/api/auth/sessions/current"})
    void nearMisses(String path) {
        assertThat(Paths.isApi(path)).isTrue();
        assertThat(Paths.isPublic(HttpMethod.POST, path)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("B04 SYS-01 SYS-39 login, that of residents, refresh and captcha are public, and only to POST")
    @ValueSource(strings = {"/api/auth/sessions", "/api/auth/sessions/refresh", "/api/auth/captchas", "/api/auth/resident-sessions"})
    void publicOnes(String path) {
        assertThat(Paths.isPublic(HttpMethod.POST, path)).isTrue();
        assertThat(Paths.isPublic(HttpMethod.GET, path)).isFalse();
        assertThat(Paths.isPublic(HttpMethod.POST, path + "/current")).isFalse();
    }

    @Test
    void plainPathsArePlain() {
        assertThat(Paths.isTwisted("/api/org/members/118502687644852224")).isFalse();
        assertThat(Paths.isTwisted("/admin/assets/index-Bq1_x-9a.js")).isFalse();
        assertThat(Paths.isTwisted("/api/org/members/%E5%BC%A0")).isFalse();
        assertThat(Paths.isApi("/api-docs/auth")).isFalse();
        assertThat(Paths.isApi("/admin/")).isFalse();
        assertThat(Paths.isHidden("/ACTUATOR/env")).isTrue();
        assertThat(Paths.isHealth("/actuator/health/readiness")).isTrue();
    }
}
