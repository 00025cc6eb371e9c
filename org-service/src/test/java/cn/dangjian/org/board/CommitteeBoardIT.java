package cn.dangjian.org.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.org.TestPictures;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board as it is shown in both apps, and the own photo that feeds it. */
@OrgIT
class CommitteeBoardIT {

    private static final String URL = "/api/org/boards";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private Org town;
    private Org branch;

    @Autowired
    CommitteeBoardIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @BeforeEach
    void branch() {
        town = county.town();
        branch = county.branch(town);
    }

    @Test
    @DisplayName("ORG-31 ORG-10 committee members by post order and who lacks a photo")
    void ORG_31_ORG_10_committee_members_by_post_order_and_who_lacks_a_photo() throws IOException {
        String photo = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        for (String post : new String[] {"6", "5", "4", "3"}) {
            county.member(branch, "postId", post, "photoId", photo);
        }
        String secretary = county.member(branch, "postId", "2");
        county.member(branch);
        county.member(branch, "postId", "1"); // 县委书记 is no post of a branch's committee

        var cards = http.get(county.admin(), URL + "/committees?orgId=" + branch.id());
        assertThat(cards.at("/total").asInt()).isEqualTo(5);
        assertThat(cards.json().at("/items").findValuesAsString("postName")).containsExactly("书记", "副书记", "组织委员", "纪检委员", "宣传委员");
        assertThat(http.get(county.admin(), URL + "/committees?withoutPhoto=true&orgId=" + town.id()).json().at("/items").findValuesAsString("id")).containsExactly(secretary);
    }

    @Test
    @DisplayName("ORG-36 everybody with the menu sees a board and its photos")
    void ORG_36_everybody_with_the_menu_sees_a_board_and_its_photos() throws IOException {
        String photo = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        String hidden = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        county.member(branch, "postId", "2", "photoId", photo);
        county.member(branch, "photoId", hidden);
        var villager = users.login(751).atCadre().may("app:board:view", DataScope.own(751));

        var cards = http.get(villager, URL + "/display/" + branch.id());
        assertThat(cards.at("/total").asInt()).isEqualTo(1);
        assertThat(cards.text()).doesNotContain("phone").doesNotContain("idCard");
        assertThat(http.get(villager, "/api/org/photos/" + photo).status()).isEqualTo(200);
        assertThat(http.get(villager, "/api/org/photos/" + hidden).status()).isEqualTo(404);
        assertThat(http.get(villager, URL + "/tree").text()).contains("中共测试县委员会").doesNotContain("leader");
        assertThat(http.get(users.login(752), URL + "/display/" + branch.id()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("C01 the console shows the own part of the county")
    void C01_the_console_shows_the_own_part_of_the_county() {
        county.member(branch, "postId", "2");
        var foreign = county.branch(county.town());
        county.member(foreign, "postId", "2");
        var clerk = users.login(753).may("org:board:list", DataScope.subtrees(Set.of(town.path())));

        assertThat(http.get(clerk, URL + "/committees").at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(clerk, URL + "/committees?orgId=" + foreign.id()).at("/total").asInt()).isZero();
        assertThat(http.get(clerk, URL + "/display/" + branch.id()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("SYS-35 SYS-36 a new own photo shows in the list and on the board")
    void SYS_35_SYS_36_a_new_own_photo_shows_in_the_list_and_on_the_board() throws IOException {
        String id = county.member(branch, "postId", "2");
        TestUser me = me(id);
        assertThat(http.get(me, "/api/org/me").at("/memberType").asString()).isEqualTo("FULL");
        assertThat(http.get(me, "/api/org/me").at("/phone").asString()).contains("****");

        var changed = http.upload(me, "/api/org/me/photo", "me.png", TestPictures.png());

        String url = changed.at("/photoUrl").asString();
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(http.get(me, url).status()).isEqualTo(200);
        assertThat(http.get(county.admin(), "/api/org/members/" + id).at("/photoUrl").asString()).isEqualTo(url);
        assertThat(http.get(county.admin(), URL + "/committees?orgId=" + branch.id()).at("/items/0/photoUrl").asString()).isEqualTo(url);
        assertThat(http.upload(me, "/api/org/me/photo", "me.png", "<svg/>".getBytes()).status()).isEqualTo(400);
        assertThat(http.get(county.admin(), "/api/org/me").code()).isEqualTo("NO_PERSON");
    }

    private TestUser me(String memberId) {
        return users.login(http.get(county.admin(), "/api/org/members/" + memberId).at("/accountId").asLong()).person(Long.parseLong(memberId)).atCadre();
    }
}
