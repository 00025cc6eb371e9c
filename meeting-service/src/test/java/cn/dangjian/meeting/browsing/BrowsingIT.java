package cn.dangjian.meeting.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrowsingIT extends MeetingServiceIT {

    @Test
    @DisplayName("MEET-01 MEET-02 newest start first and by type and title")
    void MEET_01_MEET_02_newest_start_first_and_by_type_and_title() {
        IntStream.rangeClosed(1, 4).forEach(day -> published(b1(), on(day, "GENERAL_MEETING")));
        IntStream.rangeClosed(1, 4).forEach(day -> published(b1(), on(day, "COMMITTEE_MEETING")));
        published(b1(), with(on(9, "PARTY_CLASS"), "title", "党课:100%_学习"));

        var all = get(b1(), "meetings");
        var classes = get(b1(), "meetings?type=PARTY_CLASS");

        assertThat(all.at("/total").asInt()).isEqualTo(9);
        assertThat(all.at("/items/0/type").asString()).isEqualTo("PARTY_CLASS");
        assertThat(all.at("/items/0/typeName").asString()).isEqualTo("党课");
        assertThat(all.at("/items/0/startAt").asString()).isEqualTo("2022-03-09T10:00:00+08:00");
        assertThat(all.at("/items/0/id").isString()).isTrue();
        assertThat(all.at("/items/0/minutesStatus").asString()).isEqualTo("NOT_UPLOADED");
        assertThat(classes.at("/total").asInt()).isEqualTo(1);
        assertThat(get(b1(), "meetings?title=100%25_").at("/total").asInt()).isEqualTo(1);
        assertThat(get(b1(), "meetings?title=%25").at("/total").asInt()).as("D04 wildcards mean themselves").isEqualTo(1);
        assertThat(get(b1(), "meetings?sort=startAt").at("/items/0/startAt").asString()).startsWith("2022-03-01");
    }

    private static java.util.Map<String, Object> on(int day, String type) {
        return with(form(type), "startAt", "2022-03-0" + day + "T10:00:00+08:00", "endAt", "2022-03-0" + day + "T11:00:00+08:00");
    }

    @Test
    @DisplayName("D01 D04 odd parameters are refused")
    void D01_D04_odd_parameters_are_refused() {
        for (String query : List.of("sort=title;drop", "sort=(case when 1=1 then id end)", "page=10000000", "size=1000000", "page=0", "type=X", "orgId=1'")) {
            assertThat(get(b1(), "meetings?" + query.replace(" ", "%20").replace("'", "%27")).status()).as(query).isEqualTo(400);
        }
        assertThat(get(b1(), "meetings?title=" + "x".repeat(10_000)).status()).isEqualTo(400);
        assertThat(get(b1(), "meetings?params%5BdataScope%5D=1%20or%201=1&ew=1").at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("MEET-05 there are eight types")
    void MEET_05_there_are_eight_types() {
        assertThat(get(b1(), "types").json().valueStream().map(it -> it.at("/name").asString()))
                .containsExactlyInAnyOrder("党员大会", "主题党日", "民主评议", "支委会议", "党课", "组织生活会", "党小组会议", "支部评议");
    }

    @Test
    @DisplayName("MEET-03 MEET-15 a meeting from the PC is on the phone of each participant only")
    void MEET_03_MEET_15_a_meeting_from_the_PC_is_on_the_phone_of_each_participant_only() { // §3.9-7
        IntStream.range(0, 3).forEach(i -> published(b1(), form("COMMITTEE_MEETING")));
        published(b1(), form("THEME_DAY"));

        var mine = get(member(County.B1, 5), "my-meetings?type=COMMITTEE_MEETING&signed=false");

        assertThat(mine.at("/total").asInt()).isEqualTo(3);
        assertThat(mine.at("/items/0/signed").asBoolean()).isFalse();
        assertThat(mine.at("/items/0/participant").asBoolean()).isTrue();
        assertThat(get(member(County.B2, 5), "my-meetings").at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("MEET-16 MEET-25 history and the meetings of a branch that I signed in")
    void MEET_16_MEET_25_history_and_the_meetings_of_a_branch_that_I_signed_in() {
        var guest = County.member(County.C1, 3);
        var invitation = List.of(guest, County.member(County.B1, 2));
        String first = published(b1(), with(form("PARTY_CLASS"), "audience", "SELECTED", "participantIds", invitation));
        published(b1(), with(form("THEME_DAY"), "audience", "SELECTED", "participantIds", invitation));
        published(b1(), with(form("THEME_DAY"), "audience", "SELECTED", "participantIds", invitation, "startAt", "2022-04-10T10:00:00+08:00", "endAt", "2022-04-10T11:00:00+08:00"));
        var cadre = member(County.C1, 3);
        assertThat(get(cadre, "my-meetings?history=true").at("/total").asInt()).isZero();

        clock.set("2022-03-10T10:05:00");
        signIn(cadre, code(b1(), first));

        assertThat(get(cadre, "my-meetings?history=true").at("/total").asInt()).isEqualTo(2);
        var signed = get(cadre, "my-meetings?signed=true&orgId=" + County.B1);
        assertThat(signed.at("/total").asInt()).isEqualTo(1);
        assertThat(signed.at("/items/0/signedAt").asString()).contains("T10:05");
        assertThat(get(cadre, "meetings/" + first).at("/mySignIn/signedAt").asString()).contains("T10:05");
    }

    @Test
    @DisplayName("MEET-25 of nine meetings of a branch the two that I signed in, newest first")
    void MEET_25_two_of_nine_newest_first() {
        var invitation = List.of(County.member(County.C1, 4), County.member(County.B1, 2));
        var ids = IntStream.rangeClosed(1, 9).mapToObj(day -> published(b1(), with(on(day, "THEME_DAY"), "audience", "SELECTED", "participantIds", invitation))).toList();
        var cadre = member(County.C1, 4);
        for (int day : new int[] {2, 7}) {
            clock.set("2022-03-0" + day + "T10:05:00");
            signIn(cadre, code(b1(), ids.get(day - 1)));
        }

        var signed = get(cadre, "my-meetings?signed=true&orgId=" + County.B1);

        assertThat(signed.json().at("/items").findValuesAsString("id")).containsExactly(ids.get(6), ids.get(1));
        assertThat(signed.at("/items/0/typeName").asString()).isEqualTo("主题党日");
        assertThat(signed.at("/items/0/startAt").asString()).startsWith("2022-03-07T10:00");
        assertThat(get(cadre, "my-meetings?signed=true&orgId=" + County.B2).at("/total").asInt()).isZero();
        assertThat(get(member(County.B1, 2), "my-meetings?signed=true&orgId=" + County.B1).at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("MEET-14 the sign in list shows who is missing")
    void MEET_14_the_sign_in_list_shows_who_is_missing() {
        String id = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        signIn(member(County.B1, 9), code(b1(), id));

        assertThat(get(b1(), "meetings/" + id + "/participants").at("/items/0/name").asString()).isEqualTo("党员105009");
        assertThat(get(b1(), "meetings/" + id + "/participants?signed=true").at("/total").asInt()).isEqualTo(1);
        assertThat(get(b1(), "meetings/" + id + "/participants?signed=false").at("/total").asInt()).isEqualTo(30);
        assertThat(get(b1(), "meetings/" + id + "/participants").at("/items/0/phone").asString()).contains("****");
    }

    @Test
    @DisplayName("MEET-18 MEET-19 candidates are members of any branch with masked phones")
    void MEET_18_MEET_19_candidates_are_members_of_any_branch_with_masked_phones() {
        assertThat(get(b1(), "candidates?orgId=" + County.B2).at("/total").asInt()).isEqualTo(8);
        assertThat(get(b1(), "candidates?name=%E5%85%9A%E5%91%98205").at("/total").asInt()).isEqualTo(5);
        assertThat(get(b1(), "candidates").at("/items/0/phone").asString()).contains("****");
        assertThat(get(b1(), "candidate-orgs").at("/0/children/1/children/0/name").asString()).isEqualTo("C屯");
    }

    @Test
    @DisplayName("MEET-09 and details of a meeting")
    void MEET_09_and_details_of_a_meeting() {
        String id = published(b1(), with(form("PARTY_CLASS"), "hostId", County.member(County.B1, 2), "content", "<script>alert(1)</script>"));

        var detail = get(b1(), "meetings/" + id);

        assertThat(detail.at("/hostName").asString()).isEqualTo("党员105002");
        assertThat(detail.at("/content").asString()).isEqualTo("<script>alert(1)</script>");
        assertThat(detail.at("/minutes").isNull()).isTrue();
        assertThat(detail.at("/id").asString()).isEqualTo(id);
        assertThat(detail.at("/audience").asString()).isEqualTo("BRANCH");
    }

    @Test
    void siblings_read_facts_and_nobody_else() {
        String id = published(b1(), form("PARTY_CLASS"));

        assertThat(http.get(null, "/internal/meetings?afterId=0&size=10").at("/0/meetingId").asString()).isEqualTo(id);
        assertThat(http.get(null, "/internal/meetings?afterId=" + id + "&size=10").json().size()).isZero();
        assertThat(http.get(null, "/api/meeting/meetings").status()).isEqualTo(401);
    }
}
