package cn.dangjian.contracts.meeting;

/** 会议类型 with the period in which each branch must hold one (spec 03 §3.1, MEET-05). */
public enum MeetingType {
    GENERAL_MEETING("党员大会", Frequency.QUARTER),
    THEME_DAY("主题党日", Frequency.MONTH),
    DEMOCRATIC_APPRAISAL("民主评议", Frequency.YEAR),
    COMMITTEE_MEETING("支委会议", Frequency.MONTH),
    PARTY_CLASS("党课", Frequency.QUARTER),
    ORG_LIFE_MEETING("组织生活会", Frequency.YEAR),
    GROUP_MEETING("党小组会议", Frequency.MONTH),
    BRANCH_APPRAISAL("支部评议", Frequency.YEAR);

    /** How often a meeting of the type is due. */
    public enum Frequency { MONTH, QUARTER, YEAR }

    private final String label;
    private final Frequency frequency;

    MeetingType(String label, Frequency frequency) {
        this.label = label;
        this.frequency = frequency;
    }

    public String label() {
        return label;
    }

    public Frequency frequency() {
        return frequency;
    }
}
