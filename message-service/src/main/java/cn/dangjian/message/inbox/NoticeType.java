package cn.dangjian.message.inbox;

/** Types of messages (MSG-01, spec 10 §10.5.1). */
public enum NoticeType {
    MEETING_NOTICE("会议通知");

    private final String label;

    NoticeType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
