package cn.dangjian.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private enum Audience { ALL_MEMBERS, SECRETARY_ONLY }

    private static Parameters of(Map<String, String> values) {
        return key -> Optional.ofNullable(values.get(key));
    }

    @Test
    @DisplayName("SYS-25 a parameter is read as what it is")
    void typed() {
        Parameters parameters = of(Map.of("a", "true", "b", "33", "c", "66.7", "d", "文字", "e", "SECRETARY_ONLY"));
        assertThat(parameters.flag("a", false)).isTrue();
        assertThat(parameters.number("b", 1)).isEqualTo(33);
        assertThat(parameters.decimal("c", BigDecimal.ONE)).isEqualByComparingTo("66.7");
        assertThat(parameters.text("d", "")).isEqualTo("文字");
        assertThat(parameters.choice("e", Audience.ALL_MEMBERS)).isEqualTo(Audience.SECRETARY_ONLY);
    }

    @Test
    @DisplayName("SYS-25 without a source, or with something unusable in it, the caller's default holds")
    void defaults() {
        Parameters broken = of(Map.of("b", "viel", "e", "NOBODY"));
        assertThat(broken.flag("a", true)).isTrue();
        assertThat(broken.number("b", 7)).isEqualTo(7);
        assertThat(broken.choice("e", Audience.ALL_MEMBERS)).isEqualTo(Audience.ALL_MEMBERS);
        assertThat(broken.text("none", "x")).isEqualTo("x");
    }
}
