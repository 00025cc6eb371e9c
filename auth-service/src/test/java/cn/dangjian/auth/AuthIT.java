package cn.dangjian.auth;

import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** auth-service as a whole; one context serves all its tests. */
@ServiceIT(classes = AuthServiceApplication.class)
public abstract class AuthIT {

    protected ApiClient api;
    protected String admin;

    @BeforeEach
    void logIn(@Autowired TestHttp http, @Autowired Environment environment) {
        api = new ApiClient(http, environment);
        admin = api.admin();
    }
}
