package cn.dangjian.meeting.publishing;

import cn.dangjian.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a client sends to be safe against its own repeats: the same key with the same content is the same request (G11). */
record IdempotencyKey(String value, String bodyHash) {

    /** Null when the client sent none. */
    static IdempotencyKey of(String header, MeetingForm body) {
        if (header == null) {
            return null;
        }
        if (!header.matches("[A-Za-z0-9_-]{8,64}")) {
            throw Problem.invalid("IDEMPOTENCY_KEY", "请求标识不正确,请刷新页面后重试");
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body.toString().getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(header, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    /** The first answer, if this is a repeat of it. */
    long answerOf(PublishRequests.Made made) {
        if (!made.bodyHash().equals(bodyHash)) {
            throw new Problem(422, "IDEMPOTENCY_KEY_REUSED", "该请求已提交过且内容不同,请刷新页面后重新提交", List.of());
        }
        return made.meetingId();
    }
}
