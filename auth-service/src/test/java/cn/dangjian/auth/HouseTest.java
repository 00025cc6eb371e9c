package cn.dangjian.auth;

import cn.dangjian.testing.house.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of(AuthServiceApplication.class);
    }
}
