package cn.dangjian.org.post;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class PostIT {

    private static final String URL = "/api/org/posts";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;

    @Autowired
    PostIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @Test
    @DisplayName("ORG-21 six posts and three of them are commissioners")
    void ORG_21_six_posts_and_three_of_them_are_commissioners() {
        assertThat(http.get(county.admin(), URL).json().findValuesAsString("name")).startsWith("县委书记", "书记", "副书记", "组织委员", "纪检委员", "宣传委员");
        assertThat(http.get(county.admin(), URL + "?name=委员").json().findValuesAsString("name")).containsExactly("组织委员", "纪检委员", "宣传委员");
        assertThat(http.get(county.admin(), URL + "?name=%25").json()).isEmpty();
    }

    @Test
    @DisplayName("ORG-22 a post that is held stays and its new name shows")
    void ORG_22_a_post_that_is_held_stays_and_its_new_name_shows() {
        String post = TestCounty.created(http.post(county.admin(), URL, Map.of("name", "统战委员", "sort", 7, "committee", true)));
        var branch = county.branch(county.town());
        String member = county.member(branch, "postId", post);

        assertThat(http.delete(county.admin(), URL + "/" + post).at("/detail").asString()).isEqualTo("该职务已有1名党员担任,不能删除;请先在党员管理、入党发展中修改他们的职务");
        assertThat(http.put(county.admin(), URL + "/" + post, Map.of("name", "青年委员", "sort", 7)).status()).isEqualTo(204);
        assertThat(http.get(county.admin(), "/api/org/members?orgId=" + branch.id()).at("/items/0/postName").asString()).isEqualTo("青年委员");
        http.delete(county.admin(), "/api/org/members/" + member);
        assertThat(http.delete(county.admin(), URL + "/" + post).status()).isEqualTo(204);
    }

    @Test
    void everybody_reads_posts_and_only_those_who_may_change_them() {
        var reader = users.login(601).may("org:member:list", DataScope.nothing());

        assertThat(http.get(reader, URL).status()).isEqualTo(200);
        assertThat(http.post(reader, URL, Map.of("name", "自封书记", "sort", 1)).code()).isEqualTo("NO_PERMISSION");
        assertThat(http.post(county.admin(), URL, Map.of("name", "书记", "sort", 1)).code()).isEqualTo("NAME_TAKEN");
        assertThat(http.put(county.admin(), URL + "/987654", Map.of("name", "无此职务", "sort", 1)).status()).isEqualTo(404);
    }
}
