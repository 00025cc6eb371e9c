package cn.dangjian.meeting.attendance;

import cn.dangjian.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The content of a meeting's QR code: the meeting and a slot of time, signed, so that a photograph of the code is worthless soon after (MEET-10, G01).
 * Every copy of the service makes and accepts the same code without asking anybody.
 */
@Component
public class SignInToken {

    static final Duration SLOT = Duration.ofSeconds(25);
    /** For the time between showing a code and receiving its scan; slot and grace together stay at 30 s. */
    static final Duration GRACE = Duration.ofSeconds(5);
    private static final Pattern FORM = Pattern.compile("DJM1\\.(\\d{1,19})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    /** @param expiresAt when a client should fetch the next one */
    public record Code(String token, Instant expiresAt) {
    }

    private final Clock clock;
    private final SecretKeySpec key;

    public SignInToken(Clock clock, @Value("${dangjian.qr-secret}") String secret) {
        this.clock = clock;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    public Code issue(long meetingId) {
        long slot = clock.instant().getEpochSecond() / SLOT.toSeconds();
        return new Code("DJM1." + meetingId + "." + slot + "." + signature(meetingId, slot), endOf(slot));
    }

    /** The meeting that the code stands for; refuses what we did not sign (400) and what is too old (410). */
    public long verify(String token) {
        var matcher = FORM.matcher(token == null ? "" : token);
        if (!matcher.matches()) {
            throw forged();
        }
        long meetingId;
        try {
            meetingId = Long.parseLong(matcher.group(1));
        } catch (NumberFormatException tooLarge) {
            throw forged();
        }
        long slot = Long.parseLong(matcher.group(2));
        if (!MessageDigest.isEqual(signature(meetingId, slot).getBytes(StandardCharsets.US_ASCII), matcher.group(3).getBytes(StandardCharsets.US_ASCII))) {
            throw forged();
        }
        if (clock.instant().isAfter(endOf(slot).plus(GRACE))) {
            throw Problem.gone("CODE_EXPIRED", "二维码已过期,请重新扫描现场的会议二维码");
        }
        return meetingId;
    }

    private static Instant endOf(long slot) {
        return Instant.ofEpochSecond((slot + 1) * SLOT.toSeconds());
    }

    private String signature(long meetingId, long slot) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((meetingId + "." + slot).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", impossible);
        }
    }

    private static Problem forged() {
        return Problem.invalid("CODE_INVALID", "这不是有效的会议签到二维码");
    }
}
