package cn.dangjian.meeting.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingChangesIT extends MeetingServiceIT {

    @Test
    @DisplayName("MEET-14 is edited before the start and everybody is told")
    void MEET_14_is_edited_before_the_start_and_everybody_is_told() {
        String id = published(b1(), form("PARTY_CLASS"));

        var edited = http.put(b1(), "/api/meeting/meetings/" + id,
                with(form("PARTY_CLASS"), "place", "二楼", "audience", "SELECTED", "participantIds", List.of(County.member(County.B1, 2), County.member(County.C1, 1))));
        clock.set("2022-03-10T10:00:00");
        var late = http.put(b1(), "/api/meeting/meetings/" + id, form("PARTY_CLASS"));

        assertThat(edited.status()).as(edited.toString()).isEqualTo(204);
        assertThat(get(b1(), "meetings/" + id).at("/invited").asInt()).isEqualTo(2);
        assertThat(events.published("MEETING_CHANGED").getFirst().payload().at("/participants").size()).isEqualTo(2);
        assertThat(events.published("MEETING_CHANGED").getFirst().payload().at("/meeting/version").asInt()).isEqualTo(2);
        assertThat(late.code()).isEqualTo("MEETING_STARTED");
    }

    @Test
    void the_list_of_the_branch_stays_as_it_was_at_publication() {
        String id = published(b1(), form("PARTY_CLASS"));
        jdbc.update("DELETE FROM participant WHERE meeting_id = ? AND member_id = ?", id, County.member(County.B1, 31)); // joined the branch later
        jdbc.update("UPDATE meeting SET invited = 30 WHERE id = ?", id);

        http.put(b1(), "/api/meeting/meetings/" + id, with(form("PARTY_CLASS"), "place", "二楼"));

        assertThat(get(b1(), "meetings/" + id).at("/invited").asInt()).isEqualTo(30);
    }

    @Test
    void is_cancelled_before_the_start_with_a_reason() {
        String id = published(b1(), form("PARTY_CLASS"));
        String path = "/api/meeting/meetings/" + id + "/cancel";

        assertThat(http.post(b1(), path, Map.of("reason", "")).status()).isEqualTo(400);
        assertThat(http.post(b1(), path, Map.of("reason", "停电")).status()).isEqualTo(204);
        assertThat(http.post(b1(), path, Map.of("reason", "停电")).code()).isEqualTo("MEETING_CANCELLED");

        assertThat(events.published("MEETING_CANCELLED")).hasSize(1);
        assertThat(events.published("MEETING_CANCELLED").getFirst().payload().at("/reason").asString()).isEqualTo("停电");
        clock.set("2022-03-10T10:05:00");
        assertThat(get(b1(), "meetings/" + id + "/qr-code").code()).isEqualTo("MEETING_CANCELLED");
        assertThat(get(member(County.B1, 2), "my-meetings").at("/total").asInt()).isZero();
    }

    @Test
    void a_code_shown_before_the_cancellation_signs_nobody_in() {
        String id = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T09:59:50");
        String code = code(b1(), id);
        http.post(b1(), "/api/meeting/meetings/" + id + "/cancel", Map.of("reason", "停电"));
        clock.set("2022-03-10T10:00:00");

        assertThat(signIn(member(County.B1, 2), code).code()).isEqualTo("MEETING_CANCELLED");
    }

    @Test
    @DisplayName("MEET-14 is deleted as long as nobody signed in")
    void MEET_14_is_deleted_as_long_as_nobody_signed_in() {
        String empty = published(b1(), form("PARTY_CLASS"));
        String signed = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        signIn(member(County.B1, 2), code(b1(), signed));

        assertThat(http.delete(b1(), "/api/meeting/meetings/" + empty).status()).isEqualTo(204);
        assertThat(http.delete(b1(), "/api/meeting/meetings/" + signed).code()).isEqualTo("MEETING_HAS_SIGN_INS");

        assertThat(get(b1(), "meetings/" + empty).status()).isEqualTo(404);
        assertThat(get(b1(), "meetings").at("/total").asInt()).isEqualTo(1);
        assertThat(jdbc.queryForList("SELECT action FROM meeting_log WHERE meeting_id = ? ORDER BY at", String.class, empty)).containsExactly("PUBLISHED", "DELETED");
    }

    @Test
    @DisplayName("MEET-12 the status is set by hand with a reason that is logged")
    void MEET_12_the_status_is_set_by_hand_with_a_reason_that_is_logged() {
        String id = published(b1(), form("PARTY_CLASS"));
        String path = "/api/meeting/meetings/" + id + "/status";
        clock.set("2022-03-10T12:00:00");

        assertThat(http.put(b1(), path, Map.of("status", "HELD")).at("/errors/0/field").asString()).isEqualTo("reason");
        assertThat(http.put(b1(), path, Map.of("status", "CANCELLED", "reason", "x")).status()).isEqualTo(400);
        assertThat(http.put(b1(), path, Map.of("status", "HELD", "reason", "纸质签到")).status()).isEqualTo(204);

        assertThat(get(b1(), "meetings/" + id).at("/status").asString()).isEqualTo("HELD");
        assertThat(jdbc.queryForList("SELECT reason FROM meeting_log WHERE action = 'STATUS_FIXED'", String.class)).containsExactly("HELD: 纸质签到");
    }
}
