package cn.dangjian.local.wechat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/** Who a user is: jscode2session, checksession, getuserphonenumber. */
final class SessionApi {

    private static final String GRANT = "authorization_code";

    private final App app;
    private final AccessTokens tokens;
    private final People people;
    private final OneUseCodes loginCodes;
    private final OneUseCodes phoneCodes;
    private final Clock clock;

    SessionApi(App app, AccessTokens tokens, People people, Clock clock) {
        this.app = app;
        this.tokens = tokens;
        this.people = people;
        this.loginCodes = new OneUseCodes(clock);
        this.phoneCodes = new OneUseCodes(clock);
        this.clock = clock;
    }

    void offer(Routes routes) {
        routes.api("GET /sns/jscode2session", this::session);
        routes.api("GET /wxa/checksession", this::check);
        routes.api("POST /wxa/business/getuserphonenumber", this::phone);
    }

    String loginCode(Person person) {
        return loginCodes.issue(person);
    }

    String phoneCode(Person person) {
        return phoneCodes.issue(person);
    }

    private Map<String, Object> session(Call call) {
        app.require(call.parameter("appid"), call.parameter("secret"));
        if (!GRANT.equals(call.parameter("grant_type"))) {
            throw new Refusal(40002, "invalid grant_type");
        }
        if (call.parameter("js_code").isEmpty()) {
            throw new Refusal(41008, "missing code");
        }
        Person person = loginCodes.redeem(call.parameter("js_code"), "");
        return Map.of("openid", person.openid(), "unionid", person.unionid(), "session_key", people.newSessionKey(person));
    }

    /** The signature is HMAC-SHA256 over nothing, with the session key. */
    private Map<String, Object> check(Call call) {
        tokens.require(call.parameter("access_token"));
        String key = people.sessionKey(call.parameter("openid")).orElseThrow(() -> new Refusal(87007, "session_key is not existed or expired"));
        String right = HexFormat.of().formatHex(Digests.hmac(key, ""));
        if (!"hmac_sha256".equals(call.parameter("sig_method"))
                || !MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), call.parameter("signature").getBytes(StandardCharsets.US_ASCII))) {
            throw new Refusal(87009, "invalid signature");
        }
        return Map.of("errcode", 0, "errmsg", "ok");
    }

    private Map<String, Object> phone(Call call) {
        tokens.require(call.parameter("access_token"));
        Person person = phoneCodes.redeem(call.text("code"), call.text("openid"));
        var info = Map.of("phoneNumber", person.phone(), "purePhoneNumber", person.phone(), "countryCode", "86",
                "watermark", Map.of("timestamp", clock.instant().getEpochSecond(), "appid", app.appid()));
        return Map.of("errcode", 0, "errmsg", "ok", "phone_info", info);
    }
}
