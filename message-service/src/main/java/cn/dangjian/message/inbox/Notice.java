package cn.dangjian.message.inbox;

import java.time.Instant;

/**
 * What one event tells its receivers.
 *
 * @param eventId with the type the key that makes a repeated event harmless
 * @param route   page of 智慧组工 that 查看详情 opens (MSG-02)
 */
public record Notice(String eventId, NoticeType type, String title, String body, String bizType, String bizId, String route, Instant createdAt) {
}
