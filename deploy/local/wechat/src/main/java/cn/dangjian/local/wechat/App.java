package cn.dangjian.local.wechat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The one mini-program that is registered here. */
public record App(String appid, String secret) {

    private static final int MIN_SECRET = 32;

    public App {
        if (appid == null || !appid.matches("wx[0-9a-f]{16}") || secret == null || secret.length() < MIN_SECRET) {
            throw new IllegalArgumentException("DANGJIAN_WECHAT_APPID or DANGJIAN_WECHAT_SECRET is missing or has not the form that WeChat gives them");
        }
    }

    void require(String shownAppid, String shownSecret) {
        if (!appid.equals(shownAppid)) {
            throw new Refusal(shownAppid.isEmpty() ? 41002 : 40013, "invalid appid");
        }
        if (!MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shownSecret.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(shownSecret.isEmpty() ? 41004 : 40125, "invalid appsecret");
        }
    }

    @Override
    public String toString() {
        return "App[" + appid + "]";
    }
}
