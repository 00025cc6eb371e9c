package cn.dangjian.contracts.auth;

/** What the user of a session has to do before the session serves for anything else. */
public enum Pending {
    PASSWORD("PASSWORD_CHANGE_REQUIRED", "请先修改密码,再继续使用"),
    SECOND_FACTOR("SECOND_FACTOR_ENROLMENT_REQUIRED", "请先在管理后台开通两步验证,再继续使用");

    private final String code;
    private final String words;

    Pending(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
