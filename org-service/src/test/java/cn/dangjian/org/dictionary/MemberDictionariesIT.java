package cn.dangjian.org.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestDictionaries;
import cn.dangjian.testing.TestHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class MemberDictionariesIT {

    @Test
    @DisplayName("SYS-21 the member form offers what 字典管理 says at this moment")
    void live(@Autowired TestHttp http, @Autowired TestCounty county, @Autowired TestDictionaries dictionaries) {
        dictionaries.set("sys_nation", "汉族", "壮族");
        assertThat(http.get(county.admin(), "/api/org/dictionaries").at("/nations").size()).isEqualTo(2);
        dictionaries.set("sys_nation", "汉族", "壮族", "苗族");
        var answer = http.get(county.admin(), "/api/org/dictionaries");
        assertThat(answer.at("/nations/2/label").asString()).isEqualTo("苗族");
        assertThat(answer.at("/educations").size()).isZero();
    }
}
