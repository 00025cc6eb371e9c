package cn.dangjian.auth.role;

/** 正常 / 停用. A stopped role gives its holders nothing (SYS-09). */
public enum RoleStatus {
    ENABLED("正常"), DISABLED("停用");

    private final String label;

    RoleStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
