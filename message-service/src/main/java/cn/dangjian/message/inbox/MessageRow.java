package cn.dangjian.message.inbox;

import java.time.Instant;

/** A message as the inbox stores it for one receiver. */
record MessageRow(long id, NoticeType type, String title, String body, String bizType, String bizId, String route, Instant createdAt, Instant readAt) {
}
