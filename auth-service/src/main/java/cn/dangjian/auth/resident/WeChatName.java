package cn.dangjian.auth.resident;

/** The login name of a resident: the openid behind a prefix. Nobody can type it, for login names have no colon. */
final class WeChatName {

    private static final String PREFIX = "wechat:";

    private WeChatName() {
    }

    static String of(String openid) {
        return PREFIX + openid;
    }

    static String openid(String login) {
        return login.substring(PREFIX.length());
    }
}
