package cn.dangjian.events;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultTextTest {

    @Test
    @DisplayName("H01 the text for operators quotes no message of an exception")
    void noMessages() {
        var fault = new IllegalStateException("Duplicate entry '13800000001'", new RuntimeException("451030199001011234"));
        assertThat(FaultText.of(fault)).startsWith("IllegalStateException at cn.dangjian.events.FaultTextTest.noMessages").contains("<- RuntimeException").doesNotContain("138", "4510");
        assertThat(FaultText.of(Problem.conflict("TAKEN", "手机号13800000001已存在"))).isEqualTo("Problem TAKEN");
    }

    @Test
    void eventIdsAreTimeOrderedUuids() {
        String earlier = EventIds.at(1_800_000_000_000L);
        String later = EventIds.at(1_800_000_000_001L);
        assertThat(earlier).isLessThan(later).isNotEqualTo(EventIds.at(1_800_000_000_000L));
        assertThat(UUID.fromString(earlier).version()).isEqualTo(7);
        assertThat(UUID.fromString(earlier).variant()).isEqualTo(2);
    }
}
