package cn.dangjian.testing.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** One rule: what it says, and where a house breaks it. */
record HouseRule(String name, Function<House, List<String>> violations) {

    static HouseRule arch(String name, ArchRule rule) {
        return new HouseRule(name, house -> rule.allowEmptyShould(true).evaluate(house.classes()).getFailureReport().getDetails());
    }
}
