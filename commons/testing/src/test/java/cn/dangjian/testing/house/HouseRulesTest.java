package cn.dangjian.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deliberately broken house: each rule must find its violation, or it guards nothing. */
class HouseRulesTest {

    private final House broken = House.of("cn.dangjian.testing.house.broken", Path.of("src/test/resources/broken-house"), Path.of("src/test/java"));

    private List<String> violations(String rule) {
        return HouseRules.named(rule).violations().apply(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "C08, BrokenController.undeclared()",
        "C08, BrokenController.contradictory()",
        "C08, InheritedEndpoints$ForgetfulHeir.inherited()",
        "no table row, BrokenController.row() shows cn.dangjian.testing.house.broken.MemberRow",
        "C07, BrokenController.foreign(java.util.Map) reads java.util.Map",
        "C07, BrokenController.foreign(java.util.Map) reads java.lang.Object",
        "C07, BrokenController.someoneElses(cn.dangjian.contracts.auth.AccountSpec) reads cn.dangjian.contracts.auth.AccountSpec",
        "C07, BrokenController.tableRow(cn.dangjian.testing.house.broken.BrokenController$Form) reads cn.dangjian.testing.house.broken.BrokenController$Form",
        "D02 no endpoint, BoundEndpoints.map(java.util.Map) binds java.util.Map",
        "D02 no endpoint, BoundEndpoints.many(org.springframework.util.MultiValueMap) binds org.springframework.util.MultiValueMap",
        "D02 no endpoint, BoundEndpoints.hidden(cn.dangjian.testing.house.broken.BoundEndpoints$Filter) binds cn.dangjian.testing.house.broken.BoundEndpoints$Filter",
        "D02 no endpoint, BoundEndpoints.body(cn.dangjian.testing.house.broken.BoundEndpoints$Filter) binds cn.dangjian.testing.house.broken.BoundEndpoints$Filter",
        "D02 no parameter, BoundEndpoints.past(jakarta.servlet.http.HttpServletRequest)",
        "E07 only named, Fetching.client",
        "E07 nothing fetches, Fetching.fetched(java.lang.String)",
        "E07 nothing fetches, Fetching.picture(java.net.URL)",
        "E07 a Feign client calls, Fetching$Anywhere.get(java.net.URI)",
        "E07 a Feign client has, Fetching$Anywhere",
        "SYS-26, BrokenController.silent(jakarta.servlet.http.HttpServletResponse)",
        "no field injection, BrokenController.members",
        "time comes from a Clock, BrokenController.contradictory()",
        "packages named domain, StringUtils",
        "records and enums, Everything$Holder.bean",
        "no Impl twins, MemberServiceImpl",
        "no Impl twins, Everything",
        "D10, Everything.unsafe()",
        "no output, BrokenController.contradictory()",
        "D01, BrokenMemberMapper.everything",
        "D01, scoped.xml remove",
        "no SELECT *, BrokenMemberMapper.everything",
        "no SELECT *, other.xml join",
        "C09 tables, BrokenMemberMapper is a generic mapper of member",
        "C09 tables, BrokenMemberMapper.everything(java.lang.String) uses member",
        "C09 tables, other.xml join uses late",
        "C09 tables, MemberServiceImpl.java has SQL of its own on member",
        "C09 a @ScopedMapper, BrokenScopedMapper extends another interface",
        "C09 a @ScopedMapper, BrokenScopedMapper.annotated(long) has its SQL in an annotation",
        "C09 each, scoped.xml withoutFragment does not include",
        "C09 each, scoped.xml remove does not include",
        "C09 each, BrokenScopedMapper.withoutScope(java.lang.String) takes no",
        "C09 each, BrokenScopedMapper.wronglyNamed(cn.dangjian.core.scope.DataScope) takes no"})
    void eachRuleFindsItsViolation(String rule, String violation) {
        assertThat(violations(rule)).anyMatch(found -> found.contains(violation));
    }

    @Test
    @DisplayName("what is sound is left alone")
    void noFalseAlarm() {
        assertThat(violations("C09 each")).noneMatch(found -> found.contains("sound"));
        assertThat(violations("C09 tables")).noneMatch(found -> found.contains("fine"));
        assertThat(violations("C08")).noneMatch(found -> found.contains("SoundHeir"));
        assertThat(violations("C07")).noneMatch(found -> found.contains("sound"));
        assertThat(violations("D02")).noneMatch(found -> found.contains("sound"));
        assertThat(violations("SYS-26")).containsExactly("cn.dangjian.testing.house.broken.BrokenController.silent(jakarta.servlet.http.HttpServletResponse)");
        assertThat(broken.scoped()).containsExactly("late", "member");
    }

    @Test
    void longFiles() {
        var house = new House(broken.classes(), List.of(), java.util.Set.of(), java.util.Map.of("Long.java", "x\n".repeat(301)));
        assertThat(HouseRules.named("no file above").violations().apply(house)).containsExactly("Long.java");
    }
}
