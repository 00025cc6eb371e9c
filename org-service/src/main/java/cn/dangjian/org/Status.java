package cn.dangjian.org;

/** 状态: 正常 or 停用. */
public enum Status {
    ENABLED("正常"),
    DISABLED("停用");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Status of(boolean enabled) {
        return enabled ? ENABLED : DISABLED;
    }

    /** A form that leaves it out means 正常. */
    public static boolean isEnabled(Status status) {
        return status != DISABLED;
    }
}
