package cn.dangjian.meeting.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Five kinds of scope over two neighbouring towns (C01, SYS-11 … SYS-15). */
class ScopeIT extends MeetingServiceIT {

    private static final long ADMIN = 900;

    private String ofB1;
    private String ofC1;

    @BeforeEach
    void twoTowns() {
        ofB1 = published(b1(), form("PARTY_CLASS"));
        ofC1 = published(c1(), form("PARTY_CLASS"));
    }

    private TestUser administrator(DataScope scope) {
        var user = users.login(ADMIN).of(1, "/1/").person(0);
        Stream.of("list", "add", "edit", "remove", "qrcode", "minutes", "status").forEach(right -> user.may("meeting:meeting:" + right, scope));
        return user;
    }

    static Stream<Arguments> scopes() {
        return Stream.of(Arguments.of("ALL", DataScope.all("test"), true), Arguments.of("CUSTOM", DataScope.nodes(Set.of(County.B1, County.C1)), true),
                Arguments.of("DEPT", DataScope.nodes(Set.of(County.B1)), false), Arguments.of("DEPT_AND_CHILD", DataScope.subtrees(Set.of("/1/12/")), false),
                Arguments.of("SELF", DataScope.own(County.account(County.member(County.B1, 1))), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    @DisplayName("C01 every way to a meeting keeps to the scope")
    void C01_every_way_to_a_meeting_keeps_to_the_scope(String name, DataScope scope, boolean seesC1) {
        var user = administrator(scope);

        assertThat(get(user, "meetings").at("/total").asInt()).isEqualTo(seesC1 ? 2 : 1);
        assertThat(get(user, "meetings?orgId=22").at("/total").asInt()).isEqualTo(seesC1 ? 1 : 0);
        assertThat(reads(user, ofB1)).containsOnly(200);
        assertThat(reads(user, ofC1)).containsOnly(seesC1 ? 200 : 404);
        if (!seesC1) {
            assertThat(writes(user, ofC1)).allMatch(it -> it.status() == 403 && it.code().equals("OUT_OF_SCOPE"));
            assertThat(writes(user, "12345")).allMatch(it -> it.status() == 404);
        }
    }

    private List<Integer> reads(TestUser user, String id) {
        return Stream.of("", "/participants", "/qr-code", "/minutes/versions").map(it -> get(user, "meetings/" + id + it).status()).toList();
    }

    private List<TestAnswer> writes(TestUser user, String id) {
        String path = "/api/meeting/meetings/" + id;
        return List.of(http.put(user, path, form("PARTY_CLASS")), http.post(user, path + "/cancel", Map.of("reason", "x")), http.delete(user, path),
                http.put(user, path + "/minutes", Map.of("text", "x")), http.put(user, path + "/status", Map.of("status", "HELD", "reason", "x")));
    }

    @Test
    @DisplayName("SYS-15 own rows are the meetings that I published")
    void SYS_15_own_rows_are_the_meetings_that_I_published() {
        var town = administrator(DataScope.all("test"));
        published(town, with(form("THEME_DAY"), "orgId", County.B1));
        published(town, with(form("THEME_DAY"), "orgId", County.B2));

        assertThat(get(administrator(DataScope.own(ADMIN)), "meetings").at("/total").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("C05 the scope of the permission in use decides")
    void C05_the_scope_of_the_permission_in_use_decides() {
        var user = users.login(ADMIN).may("meeting:meeting:list", DataScope.all("test")).may("meeting:meeting:edit", DataScope.nodes(Set.of(County.B1)));

        assertThat(get(user, "meetings/" + ofC1).status()).isEqualTo(200);
        assertThat(http.post(user, "/api/meeting/meetings/" + ofC1 + "/cancel", Map.of("reason", "x")).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.delete(user, "/api/meeting/meetings/" + ofB1).code()).isEqualTo("NO_PERMISSION");
    }

    @Test
    @DisplayName("C12 files are read by those who may read the meeting")
    void C12_files_are_read_by_those_who_may_read_the_meeting() throws Exception {
        var file = http.upload(b1(), "/api/meeting/files", "通知.pdf", "%PDF-1.7 x".getBytes());
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        String id = file.at("/id").asString();
        assertThat(get(administrator(DataScope.all("test")), "files/" + id).status()).as("not yet attached").isEqualTo(404);

        String meeting = published(b1(), with(form("PARTY_CLASS"), "fileIds", List.of(id)));

        assertThat(get(member(County.B1, 5), "files/" + id).text()).startsWith("%PDF");
        assertThat(get(b1(), "meetings/" + meeting).at("/files/0/name").asString()).isEqualTo("通知.pdf");
        assertThat(get(c1(), "files/" + id).status()).isEqualTo(404);
        assertThat(http.post(c1(), "/api/meeting/meetings", with(form("PARTY_CLASS"), "fileIds", List.of(id))).code()).isEqualTo("FILE_UNKNOWN");
    }

    @Test
    void a_participant_reads_the_meeting_and_nothing_more() { // spec 03 §3.9-7
        assertThat(get(member(County.B1, 5), "meetings/" + ofB1).at("/mySignIn/invited").asBoolean()).isTrue();
        assertThat(get(member(County.B1, 5), "meetings/" + ofB1 + "/participants").status()).isEqualTo(404);
        assertThat(get(member(County.B1, 1), "meetings/" + ofB1 + "/participants").at("/total").asInt()).as("secretary on the phone").isEqualTo(31);
        assertThat(get(member(County.B1, 5), "meetings/" + ofC1).status()).isEqualTo(404);
        assertThat(get(member(County.B1, 5), "meetings").status()).isEqualTo(403);
        assertThat(get(member(County.B1, 5), "candidates").status()).isEqualTo(403);
    }
}
