package cn.dangjian.message.echo;

/** One entry of the echo feed: what is still to do or about to happen, how often, and where to go (MSG-05, MSG-06). */
public record EchoItem(Code code, String label, long count, String route) {

    /** Kinds of entries with their words and the page of 智慧组工 that they lead to. */
    public enum Code {
        MEETING_UPCOMING("待参加会议", "/pages/meeting/list"),
        MEETING_UNSIGNED("未签到会议", "/pages/meeting/list"),
        UNREAD("未读消息", "/pages/index/index?tab=messages"),
        WARNING_OPEN("待处理预警", "/pages/message/warnings");

        private final String label;
        private final String route;

        Code(String label, String route) {
            this.label = label;
            this.route = route;
        }
    }

    static EchoItem of(Code code, long count) {
        return new EchoItem(code, code.label, count, code.route);
    }
}
