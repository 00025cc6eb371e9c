package cn.dangjian.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SingleSessionIT extends AuthIT {

    private static final long OPS = 8;

    @AfterEach
    void off() {
        admin = api.admin();
        set(72, "sys.account.singleSession", "OFF");
    }

    private int me(String token) {
        return api.send("GET", "/api/auth/me", null, token).status();
    }

    private String someone(long role) {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        api.token(phone, phone, "ADMIN");
        return phone;
    }

    private String console(String phone) {
        return api.login(phone, ApiClient.CHOSEN, "ADMIN").at("/accessToken").asString();
    }

    @Test
    @DisplayName("SYS-25, SYS-01 by parameter a second console login of an administrator ends the first at once; phones and other people are left alone")
    void replaced() {
        String operator = someone(OPS);
        String freely = console(operator);
        assertThat(me(console(operator))).isEqualTo(200);
        assertThat(me(freely)).as("not limited by default").isEqualTo(200);

        set(72, "sys.account.singleSession", "ADMIN");
        String phone = api.login(operator, ApiClient.CHOSEN, "CADRE").at("/accessToken").asString();
        String first = console(operator);
        assertThat(me(freely)).isEqualTo(401);
        String second = console(operator);
        assertThat(me(first)).isEqualTo(401);
        assertThat(me(second)).isEqualTo(200);
        assertThat(me(phone)).isEqualTo(200);

        String clerk = someone(4);
        String one = console(clerk);
        assertThat(me(console(clerk))).isEqualTo(200);
        assertThat(me(one)).as("no administrator of the system").isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-25, SYS-01 of many console logins at the same moment one stays")
    void atOnce() throws InterruptedException {
        String operator = someone(OPS);
        set(72, "sys.account.singleSession", "ADMIN");
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<String>> logins = Stream.generate(() -> (Callable<String>) () -> console(operator)).limit(6).toList();
            assertThat(threads.invokeAll(logins).stream().map(it -> me(it.resultNow())).filter(status -> status == 200)).hasSize(1);
        }
    }
}
