package cn.dangjian.testing.house;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every service keeps, as tests. In a service:
 * <pre>{@code
 * class HouseTest {
 *     @TestFactory
 *     Stream<DynamicTest> houseRules() { return HouseRules.of(OrgServiceApplication.class); }
 * }
 * }</pre>
 */
public final class HouseRules {

    private static final List<HouseRule> ALL = Stream.of(CodeRules.all(), EndpointRules.all(), BindingRules.all(), ReachRules.all(), SqlRules.all(), ScopeRules.all()).flatMap(List::stream).toList();

    private HouseRules() {
    }

    /** One test per rule for the module that this class belongs to. */
    public static Stream<DynamicTest> of(Class<?> application) {
        House house = House.of(application);
        return ALL.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            List<String> violations = rule.violations().apply(house);
            if (!violations.isEmpty()) {
                throw new AssertionError(rule.name() + ":\n  " + String.join("\n  ", violations));
            }
        }));
    }

    static HouseRule named(String beginning) {
        return ALL.stream().filter(rule -> rule.name().startsWith(beginning)).findFirst().orElseThrow();
    }
}
