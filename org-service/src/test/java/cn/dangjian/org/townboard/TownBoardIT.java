package cn.dangjian.org.townboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.org.TestPictures;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class TownBoardIT {

    private static final String URL = "/api/org/town-boards";
    private static final String PARTY = "PARTY_COMMITTEE";
    private static final String VILLAGERS = "VILLAGERS_COMMITTEE";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final JdbcTemplate jdbc;
    private final BoardRotation rotation;
    private Org seat;
    private String town;
    private String village;

    @Autowired
    TownBoardIT(TestHttp http, TestUsers users, TestCounty county, JdbcTemplate jdbc, BoardRotation rotation) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.jdbc = jdbc;
        this.rotation = rotation;
    }

    @BeforeEach
    void village() {
        String code = TestCounty.code();
        seat = county.seat(county.root(), "中共班子" + code + "镇委员会", code);
        town = county.place(county.townRoot(), "班子" + code + "镇", code);
        village = county.place(town, "班子" + code + "村", null);
    }

    @Test
    @DisplayName("ORG-32 the tree beside the list shows towns and villages of the own part")
    void ORG_32_the_tree_beside_the_list() {
        var clerk = users.login(1601).may("org:townboard:list", DataScope.subtrees(Set.of(seat.path())));

        var tree = http.get(clerk, "/api/org/towns/options").json();
        assertThat(tree.at("/0/children")).extracting(it -> it.at("/id").asString()).containsExactly(town);
        assertThat(tree.at("/0/children/0/children/0/id").asString()).isEqualTo(village);
        assertThat(http.get(clerk, URL + "?townId=999999999&board=" + PARTY).code()).isEqualTo("TOWN_UNKNOWN");
        assertThat(http.get(clerk, URL + "?townId=" + village + "&board=OTHER").status()).isEqualTo(400);
        assertThat(http.get(clerk, URL + "?townId=" + village).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("ORG-33 two boards of a village, each with its own members")
    void ORG_33_two_boards() {
        for (int i = 1; i <= 5; i++) {
            add(PARTY, "党员" + i, i);
        }
        for (int i = 1; i <= 3; i++) {
            add(VILLAGERS, "村民" + i, i);
        }

        assertThat(names(PARTY)).hasSize(5);
        assertThat(names(VILLAGERS)).containsExactly("村民1", "村民2", "村民3");
        assertThat(http.get(county.admin(), URL + "?townId=" + town + "&board=" + PARTY).at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("ORG-34 members are added, edited and removed, and stand in their order")
    void ORG_34_added_edited_removed() {
        for (int i : new int[] {5, 4, 3, 2, 1}) {
            add(PARTY, "班子成员" + i, i);
        }
        String added = TestCounty.created(post(form("name", "新成员", "sort", 2)));
        assertThat(names(PARTY)).containsExactly("班子成员1", "班子成员2", "新成员", "班子成员3", "班子成员4", "班子成员5");

        assertThat(put(added, form("name", "新成员", "post", "副书记", "sort", 9)).status()).isEqualTo(204);
        assertThat(names(PARTY)).endsWith("新成员");
        assertThat(post(form("name", "新成员", "post", "副书记")).at("/errors/0/message").asString()).isEqualTo("“新成员”已在该班子中任副书记");
        assertThat(put(added, form("name", "班子成员1", "post", "书记")).code()).isEqualTo("DUPLICATE");
        assertThat(put(added, form("board", VILLAGERS)).code()).isEqualTo("BOARD_FIXED");
        assertThat(http.delete(county.admin(), URL + "/" + added).status()).isEqualTo(204);
        assertThat(http.delete(county.admin(), URL + "/" + added).status()).isEqualTo(404);
        assertThat(names(PARTY)).hasSize(5);
    }

    @Test
    @DisplayName("ORG-34 what is missing or wrong is refused at its field")
    void ORG_34_refused_at_its_field() {
        assertThat(http.post(county.admin(), URL, Map.of()).json().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("townId", "board", "name", "post", "sort");
        assertThat(post(form("phone", "12345")).at("/errors/0/field").asString()).isEqualTo("phone");
        assertThat(post(form("phone", "138****0001")).code()).isEqualTo("MASK_UNKNOWN");
        assertThat(post(form("photoId", "../../etc/passwd")).at("/errors/0/field").asString()).isEqualTo("photoId");
        assertThat(post(form("townId", county.townRoot())).code()).isEqualTo("TOWN_LEVEL");
        http.put(county.admin(), "/api/org/towns/" + village + "/status", Map.of("status", "DISABLED"));
        assertThat(post(form()).code()).isEqualTo("TOWN_DISABLED");
    }

    @Test
    @DisplayName("ORG-34 a phone is encrypted, masked, kept when its mask comes back, and renewed with the keys")
    void ORG_34_phones() {
        String phone = TestCounty.phone();
        String id = TestCounty.created(post(form("phone", phone)));
        String mask = "166****" + phone.substring(7);

        assertThat(list(PARTY).at("/items/0/phone").asString()).isEqualTo(mask);
        String cipher = cipher(id);
        assertThat(cipher).doesNotContain(phone);
        assertThat(put(id, form("phone", mask, "post", "副书记")).status()).isEqualTo(204);
        assertThat(cipher(id)).isEqualTo(cipher);
        assertThat(put(id, form("phone", "166****9999")).code()).isEqualTo("MASK_UNKNOWN");
        assertThat(put(id, form("phone", "0776-1234567")).status()).isEqualTo(204);
        assertThat(list(PARTY).at("/items/0/phone").asString()).isEqualTo("077*****4567");
        assertThat(put(id, form("phone", "077*****4567")).status()).isEqualTo(204);
        assertThat(Rotation.run(rotation, 0, 1)).isEqualTo(new Rotation.Result(0, 0));
    }

    @Test
    @DisplayName("ORG-34 ORG-24 a village with a board cannot be deleted")
    void ORG_34_a_village_in_use() {
        String id = TestCounty.created(post(form()));

        assertThat(http.delete(county.admin(), "/api/org/towns/" + village).at("/detail").asString()).contains("不能删除:其下有1名班子成员");
        http.delete(county.admin(), URL + "/" + id);
        assertThat(http.delete(county.admin(), "/api/org/towns/" + village).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("ORG-36 everybody with the tile sees the village's cards in their order, with photos and without phones")
    void ORG_36_on_show_in_the_app() throws IOException {
        String photo = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        String hidden = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        for (int i : new int[] {3, 1, 2}) {
            add(PARTY, "卡片" + i, i);
        }
        String last = TestCounty.created(post(form("board", VILLAGERS, "name", "主任", "photoId", photo, "phone", TestCounty.phone())));
        var villager = users.login(1602).atCadre().may("app:board:view", DataScope.own(1602));

        var cards = http.get(villager, "/api/org/boards/towns/" + village);
        assertThat(cards.json().at("/items").findValuesAsString("name")).containsExactly("卡片1", "卡片2", "卡片3", "主任");
        assertThat(cards.at("/items/3/boardName").asString()).isEqualTo("村(居)民委员会");
        assertThat(cards.text()).doesNotContain("phone").doesNotContain("****");
        http.delete(county.admin(), URL + "/" + cards.at("/items/1/id").asString());
        assertThat(http.get(villager, "/api/org/boards/towns/" + village).json().at("/items").findValuesAsString("name")).as("one is deleted").containsExactly("卡片1", "卡片3", "主任");
        assertThat(http.get(villager, "/api/org/boards/towns").text()).contains("\"id\":\"" + village + "\"");
        assertThat(http.get(villager, "/api/org/photos/" + photo).status()).isEqualTo(200);
        assertThat(http.get(villager, "/api/org/photos/" + hidden).status()).isEqualTo(404);
        assertThat(http.get(users.login(1603), "/api/org/boards/towns/" + village).status()).isEqualTo(403);
        assertThat(http.delete(county.admin(), URL + "/" + last).status()).isEqualTo(204);
        assertThat(http.get(villager, "/api/org/boards/towns/" + village).at("/total").asInt()).isEqualTo(2);
        assertThat(http.get(villager, "/api/org/photos/" + photo).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("C01 a town's clerk sees and changes boards of the own town only")
    void C01_two_towns() throws IOException {
        String code = TestCounty.code();
        county.seat(county.root(), "中共邻" + code + "镇委员会", code);
        String foreign = county.place(county.place(county.townRoot(), "邻" + code + "镇", code), "邻" + code + "村", null);
        String photo = http.upload(county.admin(), "/api/org/photos", "a.png", TestPictures.png()).at("/id").asString();
        String foreignId = TestCounty.created(post(form("townId", foreign, "photoId", photo)));
        String mine = TestCounty.created(post(form()));
        TestUser clerk = users.login(1604).mayAll(DataScope.subtrees(Set.of(seat.path())));
        TestUser reader = users.login(1605).may("org:townboard:list", DataScope.subtrees(Set.of(seat.path())));

        assertThat(http.get(clerk, URL + "?townId=" + village + "&board=" + PARTY).at("/total").asInt()).isEqualTo(1);
        for (var answer : List.of(http.get(clerk, URL + "?townId=" + foreign + "&board=" + PARTY), http.get(clerk, URL + "/export?townId=" + foreign + "&board=" + PARTY),
                http.post(clerk, URL, form("townId", foreign, "name", "偷加")), http.put(clerk, URL + "/" + foreignId, form("townId", foreign, "name", "偷改")),
                http.put(clerk, URL + "/" + foreignId, form("name", "偷搬")), http.delete(clerk, URL + "/" + foreignId))) {
            assertThat(answer.code()).as(answer.text()).isEqualTo("OUT_OF_SCOPE");
        }
        assertThat(http.put(clerk, URL + "/" + mine, form("townId", foreign)).code()).isEqualTo("BOARD_FIXED");
        assertThat(http.get(reader, "/api/org/photos/" + photo).status()).isEqualTo(404);
        assertThat(http.post(reader, URL, form("name", "无权")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("C07 fields that the form does not have are refused")
    void C07_mass_assignment() {
        var form = form("name", "赋值");
        form.put("phoneMask", "x");

        assertThat(post(form).at("/errors/0/field").asString()).isEqualTo("phoneMask");
        assertThat(list(PARTY).text()).doesNotContain("赋值");
    }

    private void add(String board, String name, int sort) {
        TestCounty.created(post(form("board", board, "name", name, "sort", sort)));
    }

    private TestAnswer post(Map<String, Object> form) {
        return http.post(county.admin(), URL, form);
    }

    private TestAnswer put(String id, Map<String, Object> form) {
        return http.put(county.admin(), URL + "/" + id, form);
    }

    private TestAnswer list(String board) {
        return http.get(county.admin(), URL + "?townId=" + village + "&board=" + board);
    }

    private List<String> names(String board) {
        return list(board).json().at("/items").findValuesAsString("name");
    }

    private String cipher(String id) {
        return jdbc.queryForObject("SELECT phone_cipher FROM town_board_member WHERE id = ?", String.class, id);
    }

    private Map<String, Object> form(Object... changes) {
        var form = new HashMap<String, Object>(Map.of("townId", village, "board", PARTY, "name", "张三", "post", "书记", "sort", 1));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }
}
