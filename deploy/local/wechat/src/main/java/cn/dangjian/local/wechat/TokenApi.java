package cn.dangjian.local.wechat;

import java.util.Map;

/** 接口调用凭据: cgi-bin/token and cgi-bin/stable_token. */
final class TokenApi {

    private static final String GRANT = "client_credential";

    private final App app;
    private final AccessTokens tokens;

    TokenApi(App app, AccessTokens tokens) {
        this.app = app;
        this.tokens = tokens;
    }

    void offer(Routes routes) {
        routes.api("GET /cgi-bin/token", this::plain);
        routes.api("POST /cgi-bin/stable_token", this::stable);
    }

    private Map<String, Object> plain(Call call) {
        requireGrant(call.parameter("grant_type"));
        app.require(call.parameter("appid"), call.parameter("secret"));
        return tokens.plain();
    }

    private Map<String, Object> stable(Call call) {
        requireGrant(call.text("grant_type"));
        app.require(call.text("appid"), call.text("secret"));
        return tokens.stable(call.body().path("force_refresh").asBoolean(false));
    }

    private static void requireGrant(String shown) {
        if (!GRANT.equals(shown)) {
            throw new Refusal(40002, "invalid grant_type");
        }
    }
}
