package cn.dangjian.meeting.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestUser;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PublishingIT extends MeetingServiceIT {

    private TestAnswer publish(TestUser user, Map<String, Object> form) {
        return http.post(user, "/api/meeting/meetings", form);
    }

    private static List<Long> members(long branch, int from, int to) {
        return LongStream.rangeClosed(from, to).mapToObj(n -> branch * 1000 + n).toList();
    }

    @Test
    @DisplayName("MEET-06 the whole branch is invited and told")
    void MEET_06_the_whole_branch_is_invited_and_told() {
        String id = published(b1(), form("THEME_DAY"));

        var told = events.published("MEETING_PUBLISHED").getFirst();
        assertThat(told.key()).isEqualTo(id);
        assertThat(told.payload().at("/participants").size()).isEqualTo(31);
        assertThat(told.payload().at("/meeting/orgName").asString()).isEqualTo("B支部");
        assertThat(told.payload().at("/meeting/version").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("MEET-07 MEET-08 MEET-19 people of several branches are invited once each")
    void MEET_07_MEET_08_MEET_19_people_of_several_branches_are_invited_once_each() { // spec 03 §3.9-5
        var chosen = new ArrayList<>(members(County.B2, 1, 5));
        chosen.addAll(members(County.C1, 1, 3));
        chosen.add(County.member(County.C1, 2));

        String id = published(b1(), with(form("PARTY_CLASS"), "audience", "SELECTED", "participantIds", chosen));

        assertThat(get(b1(), "meetings/" + id + "/participants?size=50").at("/total").asInt()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "type", "startAt", "endAt", "place", "audience", "content"})
    @DisplayName("MEET-04 required fields are named when missing")
    void MEET_04_required_fields_are_named_when_missing(String field) {
        var form = form("PARTY_CLASS");
        form.remove(field);

        var answer = publish(b1(), form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"500, 201", "501, 400"})
    @DisplayName("MEET-20 content has at most 500 characters")
    void MEET_20_content_has_at_most_500_characters(int length, int status) { // §3.9-6
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "content", "会".repeat(length))).status()).isEqualTo(status);
    }

    @Test
    void wrong_content_is_refused_with_its_field() {
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "endAt", "2022-03-10T10:00:00+08:00")).code()).isEqualTo("END_BEFORE_START");
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "audience", "SELECTED")).code()).isEqualTo("NO_PARTICIPANTS");
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "audience", "SELECTED", "participantIds", List.of(1))).code()).isEqualTo("PARTICIPANT_UNKNOWN");
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "hostId", 1)).code()).isEqualTo("HOST_UNKNOWN");
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "type", "PARTY")).status()).isEqualTo(400);
        assertThat(publish(b1(), with(form("PARTY_CLASS"), "fileIds", List.of(1))).code()).isEqualTo("FILE_UNKNOWN");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM meeting", Integer.class)).isZero();
    }

    @Test
    @DisplayName("C07 fields that are not of the form are refused")
    void C07_fields_that_are_not_of_the_form_are_refused() {
        for (String extra : java.util.List.of("id", "ownerId", "status", "signed", "orgPath")) {
            var refused = publish(b1(), with(form("PARTY_CLASS"), extra, "1"));
            assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(extra);
        }
    }

    @Test
    void a_meeting_belongs_to_the_own_branch_or_one_in_scope() {
        var town = at(12, "/1/12/", DataScope.subtrees(java.util.Set.of("/1/12/")));

        assertThat(publish(town, with(form("PARTY_CLASS"), "orgId", County.B2)).status()).isEqualTo(201);
        assertThat(publish(town, with(form("PARTY_CLASS"), "orgId", County.C1)).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(publish(town, with(form("PARTY_CLASS"), "orgId", 107)).code()).isEqualTo("ORG_DISABLED");
        assertThat(publish(town, form("PARTY_CLASS")).code()).as("the town committee has no members of its own").isEqualTo("NO_PARTICIPANTS");
    }

    @Test
    @DisplayName("MEET-17 a committee member publishes on the phone for the own branch only")
    void MEET_17_a_committee_member_publishes_on_the_phone_for_the_own_branch_only() {
        long account = County.account(County.member(County.B1, 2));
        var committee = member(County.B1, 2).may("app:meeting:publish", DataScope.own(account));

        String id = published(committee, form("COMMITTEE_MEETING"));

        assertThat(get(committee, "my-meetings?type=COMMITTEE_MEETING").at("/items/0/id").asString()).isEqualTo(id);
        assertThat(publish(committee, with(form("COMMITTEE_MEETING"), "orgId", County.B2)).code()).as("own rows reach no other branch").isEqualTo("OUT_OF_SCOPE");
        assertThat(publish(member(County.B1, 3), form("COMMITTEE_MEETING")).status()).as("ordinary member").isEqualTo(403);
    }

    @Test
    void without_org_service_publishing_is_refused_and_sign_in_goes_on() { // spec: defined refusal
        String id = published(b1(), form("PARTY_CLASS"));
        county.down();
        clock.set("2022-03-10T10:05:00");

        assertThat(publish(users.login(County.account(County.member(County.B1, 1))).of(County.B1, "/1/12/105/").may("meeting:meeting:add", DataScope.all("test")), form("PARTY_CLASS")).code())
                .isEqualTo("ORG_UNAVAILABLE");
        county.reset();
        String code = code(b1(), id);
        var phone = member(County.B1, 2);
        county.down();
        assertThat(signIn(phone, code).status()).isEqualTo(201);
    }

    private TestAnswer keyed(TestUser user, String key, Map<String, Object> form) {
        return http.send(http.request(user, "/api/meeting/meetings").header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(form))));
    }

    @Test
    @DisplayName("G11 the same request twice publishes once")
    void G11_the_same_request_twice_publishes_once() throws Exception {
        var user = b1();
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<TestAnswer> click = () -> keyed(user, "key-12345678", form("PARTY_CLASS"));
            var answers = clicks.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList()).stream().map(Future::resultNow).toList();

            assertThat(answers).allMatch(it -> it.status() == 201);
            assertThat(answers.stream().map(it -> it.at("/id").asString()).distinct()).hasSize(1);
        }
        assertThat(keyed(user, "key-12345678", form("THEME_DAY")).status()).isEqualTo(422);
        assertThat(keyed(c1(), "key-12345678", form("THEME_DAY")).status()).as("keys of others are others").isEqualTo(201);
        assertThat(keyed(user, "?", form("THEME_DAY")).status()).isEqualTo(400);
        assertThat(events.published("MEETING_PUBLISHED")).hasSize(2);
    }

    @Test
    @DisplayName("MEET-04 meetings with files that are published at the same moment do not stand in each other's way")
    void many_with_files_at_once() throws InterruptedException {
        var user = b1();
        var files = IntStream.range(0, 16).mapToObj(i -> http.upload(user, "/api/meeting/files", i + ".pdf", "%PDF-1.7 x".getBytes()).at("/id").asString()).toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(files.stream().map(file -> (Callable<TestAnswer>) () -> publish(user, with(form("PARTY_CLASS"), "fileIds", List.of(file)))).toList());

            assertThat(answers.stream().map(Future::resultNow).map(TestAnswer::status)).hasSize(16).containsOnly(201);
        }
    }
}
