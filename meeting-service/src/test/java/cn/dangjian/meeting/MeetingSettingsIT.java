package cn.dangjian.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.testing.TestParameters;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingSettingsIT extends MeetingServiceIT {

    @Autowired
    private TestParameters parameters;

    @AfterEach
    void reset() {
        parameters.reset();
    }

    @Test
    @DisplayName("SYS-25, MEET-12 another least share of sign-ins decides about the next one")
    void ratio() {
        String meeting = published(b1(), form("GENERAL_MEETING"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), meeting);
        parameters.set("meeting.held.minRatio", "6.45"); // two of 31
        IntStream.rangeClosed(1, 2).forEach(n -> signIn(member(County.B1, n), code));
        assertThat(get(b1(), "meetings/" + meeting).at("/status").asString()).isEqualTo("HELD");
    }

    @Test
    @DisplayName("SYS-25, MEET-24 sign-in opens as early and closes as late as the parameters say")
    void window() {
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T09:50:00");
        assertThat(signIn(member(County.B1, 2), code(b1(), meeting)).status()).isEqualTo(409);
        parameters.set("meeting.signin.aheadMinutes", 15);
        assertThat(signIn(member(County.B1, 2), code(b1(), meeting)).status()).isEqualTo(201);
    }
}
