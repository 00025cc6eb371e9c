package cn.dangjian.local.wechat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The phones of WeChat users, for tests and for clients outside of WeChat: what happens there when somebody taps. A person is named by the phone number. */
public final class Phones {

    private final People people;
    private final SessionApi session;
    private final Messages messages;
    private final AccessTokens tokens;
    private final App app;
    private final Clock clock;

    Phones(People people, SessionApi session, Messages messages, AccessTokens tokens, App app, Clock clock) {
        this.people = people;
        this.session = session;
        this.messages = messages;
        this.tokens = tokens;
        this.app = app;
        this.clock = clock;
    }

    /** Over HTTP with the control token in the header {@code X-Control-Token}. */
    void offer(Routes routes) {
        routes.control("POST /phone/login-codes", call -> Map.of("code", loginCode(call.text("nickname"), call.text("phone")), "openid", openid(call.text("phone"))));
        routes.control("POST /phone/phone-codes", call -> Map.of("code", phoneCode(call.text("phone"))));
        routes.control("POST /phone/user-data", call -> userData(call.text("phone")));
        routes.control("POST /phone/subscriptions", call -> {
            accept(call.text("phone"), call.text("templateId"));
            return Map.of();
        });
        routes.control("GET /phone/messages", call -> messages(call.parameter("phone")));
        routes.control("POST /templates", call -> {
            registerTemplate(call.text("templateId"), call.body().path("fields").valueStream().map(it -> it.asString("")).toList());
            return Map.of();
        });
        routes.control("POST /access-tokens/expire", call -> {
            expireAccessTokens();
            return Map.of();
        });
    }

    /** Opens the mini-program: what wx.login gives. The first time makes the WeChat user. */
    public String loginCode(String nickname, String phone) {
        return session.loginCode(people.enter(nickname, phone));
    }

    public String openid(String phone) {
        return people.withPhone(phone).openid();
    }

    /** What the phone button gives. */
    public String phoneCode(String phone) {
        return session.phoneCode(people.withPhone(phone));
    }

    /** What wx.getUserInfo gives, signed and encrypted with the key of the latest login. */
    public UserData userData(String phone) {
        Person person = people.withPhone(phone);
        String key = people.sessionKey(person.openid()).orElseThrow(() -> new ControlRefusal(409, "the login code has not been redeemed yet"));
        return UserData.of(person, key, app, clock.instant());
    }

    /** Consents to one message of this template. */
    public void accept(String phone, String templateId) {
        messages.consent(people.withPhone(phone), templateId);
    }

    public List<Map<String, Object>> messages(String phone) {
        return messages.of(people.withPhone(phone));
    }

    /** What the owner of the app does in WeChat's own console. */
    public void registerTemplate(String templateId, List<String> fields) {
        messages.register(templateId, fields);
    }

    public void expireAccessTokens() {
        tokens.expire();
    }
}
