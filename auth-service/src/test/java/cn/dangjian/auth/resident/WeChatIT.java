package cn.dangjian.auth.resident;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthServiceApplication;
import cn.dangjian.local.wechat.App;
import cn.dangjian.local.wechat.Phones;
import cn.dangjian.local.wechat.WeChatStandIn;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Residents of 码上服务, with WeChat's real client against a stand-in of its API; one context serves all their tests. */
@ServiceIT(classes = AuthServiceApplication.class, properties = "dangjian.jobs.admin=")
abstract class WeChatIT {

    private static final App APP = new App("wx0123456789abcdef", UUID.randomUUID().toString().replace("-", ""));
    static final WeChatStandIn STAND_IN = WeChatStandIn.start(0, APP, UUID.randomUUID().toString(), Clock.systemUTC());
    static final Phones WECHAT = STAND_IN.phones();
    private static final AtomicLong NUMBERS = new AtomicLong(19_900_000_000L);
    static final String ME = "/api/auth/residents/me";

    @Autowired
    JdbcTemplate jdbc;
    ApiClient api;
    String admin;

    @DynamicPropertySource
    static void wechat(DynamicPropertyRegistry properties) {
        properties.add("dangjian.wechat.resident.appid", APP::appid);
        properties.add("dangjian.wechat.resident.secret", APP::secret);
        properties.add("dangjian.wechat.resident.api", STAND_IN::address);
    }

    @BeforeEach
    void client(@Autowired TestHttp http, @Autowired Environment environment) {
        api = new ApiClient(http, environment);
        admin = api.admin();
    }

    TestAnswer logIn(String phone) {
        return send(Map.of("code", WECHAT.loginCode("小妹", phone)));
    }

    TestAnswer send(Map<String, Object> body) {
        return api.send("POST", "/api/auth/resident-sessions", body, null);
    }

    String token(String phone) {
        TestAnswer answer = logIn(phone);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/accessToken").asString();
    }

    /** The phone of a WeChat user whom nobody has seen. */
    static String person() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    static Map<String, Object> profile() {
        return new HashMap<>(Map.of("name", "黄小妹", "phone", "13877700001", "address", "测试县测试镇测试村3号", "sex", "FEMALE", "sparePhone", "13877700002", "nickname", "小妹"));
    }
}
