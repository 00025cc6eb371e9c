package cn.dangjian.meeting;

import cn.dangjian.meeting.meeting.HeldRule;
import cn.dangjian.meeting.meeting.SignInWindow;
import cn.dangjian.web.parameter.Parameters;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Parameters of meetings in 参数设置 (spec 01 §1.8), as they are at this moment. */
@Component
public class MeetingSettings {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Parameters parameters;

    MeetingSettings(Parameters parameters) {
        this.parameters = parameters;
    }

    /** When a meeting counts as held (MEET-12). */
    public HeldRule heldRule() {
        return new HeldRule(parameters.decimal("meeting.held.minRatio", HALF), parameters.flag("meeting.held.requireMinutes", false));
    }

    /** How far the sign-in window reaches beyond the meeting (MEET-24). */
    public SignInWindow signInWindow() {
        return new SignInWindow(minutes("meeting.signin.aheadMinutes"), minutes("meeting.signin.delayMinutes"));
    }

    /** Whether a meeting that should have been held and was not is warned of (MSG-08). */
    public boolean warnsOfMissingMeetings() {
        return parameters.flag("warning.meetingNotHeld.enabled", true);
    }

    private Duration minutes(String key) {
        return Duration.ofMinutes(parameters.number(key, 0));
    }
}
