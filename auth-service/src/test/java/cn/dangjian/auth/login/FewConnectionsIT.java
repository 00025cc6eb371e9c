package cn.dangjian.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthServiceApplication;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A crowd in front of a small pool of connections: nobody holds one while waiting for another. */
@ServiceIT(classes = AuthServiceApplication.class,
        properties = {"dangjian.jobs.admin=", "spring.datasource.hikari.maximum-pool-size=3", "spring.datasource.hikari.minimum-idle=3", "spring.datasource.hikari.connection-timeout=3000"})
class FewConnectionsIT {

    private static final int CROWD = 24;

    private ApiClient api;

    @BeforeEach
    void client(@Autowired TestHttp http, @Autowired Environment environment) {
        api = new ApiClient(http, environment);
    }

    private String member() {
        return Long.toString(api.member(105, "/1/12/105/", null));
    }

    @Test
    @DisplayName("SYS-02 many log in at the same moment with three connections for all of them")
    void logins() {
        String phone = member();

        assertThat(atOnce(() -> api.login(phone, phone, "CADRE").status())).containsOnly(201);
    }

    @Test
    @DisplayName("SYS-32 many choose their first passwords at the same moment: what follows a commit takes no second connection")
    void passwords() {
        var people = new ConcurrentLinkedQueue<>(IntStream.range(0, CROWD).mapToObj(i -> member()).toList());

        assertThat(atOnce(() -> {
            String phone = people.remove();
            String token = api.login(phone, phone, "CADRE").at("/accessToken").asString();
            return api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", phone, "newPassword", ApiClient.CHOSEN), token).status();
        })).containsOnly(204);
    }

    private static List<Integer> atOnce(IntSupplier call) {
        return IntStream.range(0, CROWD).mapToObj(i -> CompletableFuture.supplyAsync(call::getAsInt, Thread::startVirtualThread)).toList().stream().map(CompletableFuture::join).toList();
    }
}
