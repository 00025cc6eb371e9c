package cn.dangjian.auth;

/** 正常 / 停用 of dictionaries, menus and regions. */
public enum Status {
    ENABLED("正常"), DISABLED("停用");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
