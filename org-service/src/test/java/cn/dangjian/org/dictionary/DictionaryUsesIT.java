package cn.dangjian.org.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class DictionaryUsesIT {

    private final TestHttp http;
    private final TestCounty county;

    @Autowired
    DictionaryUsesIT(TestHttp http, TestCounty county) {
        this.http = http;
        this.county = county;
    }

    private long uses(PersonDictionary dictionary, String value) {
        return Long.parseLong(http.get(null, "/internal/dictionary-uses/" + dictionary + "?value=" + value).text());
    }

    @Test
    @DisplayName("SYS-20 members, candidates and grid workers are counted who have a value, removed ones are not")
    void SYS_20_persons_are_counted_who_have_a_value() {
        String value = "值" + TestCounty.code();
        String code = TestCounty.code();
        var seat = county.seat(county.root(), "中共字典" + code + "镇委员会", code);
        String village = county.place(county.place(county.townRoot(), "字典" + code + "镇", code), "字典" + code + "村", null);
        String gone = county.member(seat, "nation", value);
        county.member(seat, "nation", value, "education", value, "personnelCategory", value, "memberStatus", value, "orgType", value, "partyStatus", value, "memberType", "ACTIVIST");
        TestCounty.created(http.post(county.admin(), "/api/org/mass-accounts",
                Map.of("name", "测试网格员", "phone", TestCounty.phone(), "gridId", village, "nation", value, "politics", value, "duty", value)));

        assertThat(uses(PersonDictionary.NATION, value)).isEqualTo(3);
        http.delete(county.admin(), "/api/org/members/" + gone);
        assertThat(uses(PersonDictionary.NATION, value)).isEqualTo(2);
        for (var dictionary : PersonDictionary.values()) {
            assertThat(uses(dictionary, value)).as(dictionary.type()).isPositive();
        }
        assertThat(uses(PersonDictionary.EDUCATION, "没有的" + value)).isZero();
    }
}
