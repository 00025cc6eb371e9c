package cn.dangjian.contracts.org;

/** 党员类型: stages of Party membership. */
public enum MemberType {
    APPLICANT("入党申请人"),
    ACTIVIST("入党积极分子"),
    DEVELOPMENT_TARGET("发展对象"),
    PROBATIONARY("预备党员"),
    FULL("正式党员");

    private final String label;

    MemberType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Full and probationary members take part in organisational life (spec 03 §3.3). */
    public boolean isMember() {
        return this == FULL || this == PROBATIONARY;
    }
}
