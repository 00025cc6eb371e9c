package cn.dangjian.org.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class ContactBranchIT {

    private static final String MINE = "/api/org/contact-branches/mine";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private Org town;
    private Org first;
    private Org second;
    private String cadre;
    private TestUser phone;

    @Autowired
    ContactBranchIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
    }

    @BeforeEach
    void a_cadre_of_another_branch() {
        town = county.town();
        first = county.branch(town);
        second = county.branch(town);
        cadre = county.member(county.branch(town));
        long account = http.get(county.admin(), "/api/org/members/" + cadre).at("/accountId").asLong();
        phone = users.login(account).atCadre();
    }

    @Test
    @DisplayName("ORG-11 ORG-37 saving replaces the set and the cadre may choose among them")
    void ORG_11_ORG_37_saving_replaces_the_set_and_the_cadre_may_choose_among_them() {
        assertThat(http.get(phone, MINE).text()).isEqualTo("[]");

        assertThat(link(county.admin(), first.id(), second.id())).isEqualTo(204);
        assertThat(http.get(phone, MINE).json().findValuesAsString("id")).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(http.get(county.admin(), url()).json().findValuesAsString("id")).hasSize(2);
        assertThat(events.published("CONTACT_BRANCH_CHANGED")).anyMatch(it -> it.key().equals(cadre) && it.payload().at("/orgIds").size() == 2);

        assertThat(link(county.admin(), second.id())).isEqualTo(204);
        assertThat(http.get(phone, MINE).json().findValuesAsString("id")).containsExactly(second.id());
    }

    @Test
    @DisplayName("ORG-38 a linked branch shows its members and no other does")
    void ORG_38_a_linked_branch_shows_its_members_and_no_other_does() {
        IntStream.range(0, 31).forEach(i -> county.member(first));
        county.member(first, "memberType", "ACTIVIST");
        link(county.admin(), first.id());

        var members = http.get(phone, "/api/org/contact-branches/" + first.id() + "/members?size=50");
        assertThat(members.at("/total").asInt()).isEqualTo(31);
        assertThat(members.at("/items/0/phone").asString()).contains("****");
        assertThat(members.text()).doesNotContain("idCard");
        assertThat(http.get(phone, "/api/org/contact-branches/" + second.id() + "/members").status()).isEqualTo(403);
        assertThat(http.get(county.admin(), "/api/org/contact-branches/" + first.id() + "/members").code()).isEqualTo("NOT_LINKED");
    }

    @Test
    @DisplayName("C01 C06 nobody links foreign people or foreign branches")
    void C01_C06_nobody_links_foreign_people_or_foreign_branches() {
        var foreign = county.branch(county.town());
        var clerk = users.login(741).mayAll(DataScope.subtrees(Set.of(town.path())));
        var stranger = users.login(742).mayAll(DataScope.subtrees(Set.of(foreign.path())));

        assertThat(link(clerk, first.id())).isEqualTo(204);
        assertThat(link(clerk, foreign.id())).isEqualTo(403);
        assertThat(link(stranger, foreign.id())).isEqualTo(403);
        assertThat(http.get(stranger, url()).status()).isEqualTo(403);
        assertThat(link(clerk, town.id())).isEqualTo(400);
        assertThat(link(users.login(743), first.id())).isEqualTo(403);

        link(county.admin(), first.id(), foreign.id());
        assertThat(link(clerk, foreign.id())).isEqualTo(204); // what others linked before may stay
    }

    @Test
    @DisplayName("ORG-11 links of many cadres that are saved at the same moment do not stand in each other's way")
    void ORG_11_many_at_once() throws InterruptedException {
        var cadres = IntStream.range(0, 16).mapToObj(i -> county.member(first)).toList();
        for (var branches : List.of(List.of(first.id()), List.of(second.id(), first.id()), List.<String>of(), List.of(second.id()))) {
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = people.invokeAll(cadres.stream().map(id -> (Callable<TestAnswer>) () -> http.put(county.admin(), url(id), Map.of("orgIds", branches))).toList());

                assertThat(answers.stream().map(Future::resultNow).map(TestAnswer::status)).hasSize(16).containsOnly(204);
            }
        }
    }

    @Test
    @DisplayName("ORG-11 of two sets saved for one cadre at the same moment one holds, not a mixture")
    void ORG_11_one_of_two() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            link(county.admin());
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = people.invokeAll(List.<Callable<Integer>>of(() -> link(county.admin(), first.id()), () -> link(county.admin(), second.id()), () -> link(county.admin(), first.id())));
                assertThat(answers.stream().map(Future::resultNow)).containsOnly(204);
            }
            assertThat(http.get(phone, MINE).json().findValuesAsString("id")).hasSize(1);
        }
    }

    private String url() {
        return url(cadre);
    }

    private static String url(String member) {
        return "/api/org/members/" + member + "/contact-branches";
    }

    private int link(TestUser user, String... orgIds) {
        return http.put(user, url(), Map.of("orgIds", List.of(orgIds))).status();
    }
}
