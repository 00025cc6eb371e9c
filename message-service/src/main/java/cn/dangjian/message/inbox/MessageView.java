package cn.dangjian.message.inbox;

import java.time.Instant;

/** A message in the list of its receiver (MSG-01); {@code readAt} is null while it is unread. */
public record MessageView(long id, NoticeType type, String typeName, String title, String body, String bizType, String bizId, String route, Instant createdAt,
        Instant readAt) {

    static MessageView of(MessageRow row) {
        return new MessageView(row.id(), row.type(), row.type().label(), row.title(), row.body(), row.bizType(), row.bizId(), row.route(), row.createdAt(), row.readAt());
    }
}
