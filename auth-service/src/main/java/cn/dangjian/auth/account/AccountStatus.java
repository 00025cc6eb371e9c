package cn.dangjian.auth.account;

/** 状态 正常 / 停用. */
public enum AccountStatus {
    ENABLED, DISABLED;

    public static AccountStatus of(boolean enabled) {
        return enabled ? ENABLED : DISABLED;
    }
}
