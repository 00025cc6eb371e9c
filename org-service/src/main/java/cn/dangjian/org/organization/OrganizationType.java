package cn.dangjian.org.organization;

/** Kinds of Party organisations. */
public enum OrganizationType {
    COUNTY_COMMITTEE("县委员会"),
    COMMITTEE("党委"),
    WORK_COMMITTEE("工作委员会"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部"),
    GROUP("党小组");

    private final String label;

    OrganizationType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
