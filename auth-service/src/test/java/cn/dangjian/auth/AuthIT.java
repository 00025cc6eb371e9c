package cn.dangjian.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.web.parameter.Parameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** auth-service as a whole; one context serves all its tests. */
@ServiceIT(classes = AuthServiceApplication.class)
public abstract class AuthIT {

    protected ApiClient api;
    protected String admin;
    @Autowired
    private Parameters parameters;

    /** Sets one of the parameters of 参数设置 and waits until it works. */
    protected void set(int id, String key, String value) {
        assertThat(api.send("PUT", "/api/auth/parameters/" + id, Map.of("value", value), admin).status()).isEqualTo(200);
        await().until(() -> parameters.text(key, "").equals(value));
    }

    @BeforeEach
    void logIn(@Autowired TestHttp http, @Autowired Environment environment) {
        api = new ApiClient(http, environment);
        admin = api.admin();
    }
}
