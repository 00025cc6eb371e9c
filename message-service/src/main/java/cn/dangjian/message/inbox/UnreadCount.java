package cn.dangjian.message.inbox;

/** Number of unread messages of an account. */
public record UnreadCount(long accountId, long count) {
}
