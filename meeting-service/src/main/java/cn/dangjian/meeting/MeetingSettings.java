package cn.dangjian.meeting;

import cn.dangjian.meeting.meeting.SignInWindow;
import cn.dangjian.meeting.meeting.HeldRule;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Parameters {@code meeting.*} of spec 01 §1.12; a change in Nacos works on the next request. Mutable because only such beans are bound anew. */
@ConfigurationProperties("meeting")
public class MeetingSettings {

    private final Held held = new Held();
    private final Signin signin = new Signin();

    public Held getHeld() {
        return held;
    }

    public Signin getSignin() {
        return signin;
    }

    public HeldRule heldRule() {
        return new HeldRule(held.minRatio, held.requireMinutes);
    }

    public SignInWindow signInWindow() {
        return new SignInWindow(Duration.ofMinutes(signin.aheadMinutes), Duration.ofMinutes(signin.delayMinutes));
    }

    /** When a meeting counts as held (MEET-12). */
    public static class Held {
        private BigDecimal minRatio = BigDecimal.valueOf(50);
        private boolean requireMinutes;

        public void setMinRatio(BigDecimal minRatio) {
            this.minRatio = minRatio;
        }

        public BigDecimal getMinRatio() {
            return minRatio;
        }

        public void setRequireMinutes(boolean requireMinutes) {
            this.requireMinutes = requireMinutes;
        }

        public boolean isRequireMinutes() {
            return requireMinutes;
        }
    }

    /** How far the sign-in window reaches beyond the meeting (MEET-24). */
    public static class Signin {
        private int aheadMinutes;
        private int delayMinutes;

        public void setAheadMinutes(int aheadMinutes) {
            this.aheadMinutes = aheadMinutes;
        }

        public int getAheadMinutes() {
            return aheadMinutes;
        }

        public void setDelayMinutes(int delayMinutes) {
            this.delayMinutes = delayMinutes;
        }

        public int getDelayMinutes() {
            return delayMinutes;
        }
    }
}
