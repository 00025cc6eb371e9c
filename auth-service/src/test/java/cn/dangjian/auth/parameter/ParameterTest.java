package cn.dangjian.auth.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    private static Parameter of(ParameterType type, String choices) {
        return new Parameter(1, "参数", "a.b", type, type.isNumber() ? BigDecimal.ZERO : null, type.isNumber() ? BigDecimal.valueOf(100) : null, choices, "", "", true, null,
                Instant.EPOCH, Instant.EPOCH);
    }

    @ParameterizedTest
    @DisplayName("SYS-25 a value is kept in one form")
    @CsvSource({"INTEGER, 007, 7", "INTEGER, ' 100 ', 100", "INTEGER, 50.0, 50", "DECIMAL, 66.70, 66.7", "BOOLEAN, TRUE, true", "TEXT, ' 你好 ', 你好", "CHOICE, B, B"})
    void kept(ParameterType type, String typed, String kept) {
        assertThat(of(type, "A=甲;B=乙").accept("value", typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @DisplayName("SYS-25 nonsense is refused at the field")
    @CsvSource({"INTEGER, 1.5", "INTEGER, -1", "INTEGER, 101", "INTEGER, 1e2", "INTEGER, ''", "DECIMAL, abc", "DECIMAL, 100.01", "DECIMAL, NaN", "BOOLEAN, yes", "BOOLEAN, ''", "CHOICE, C",
        "CHOICE, 甲", "INTEGER, 99999999999999999999999"})
    void nonsense(ParameterType type, String typed) {
        assertThatThrownBy(() -> of(type, "A=甲;B=乙").accept("value", typed)).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.errors().getFirst().field()).isEqualTo("value");
        });
    }

    @Test
    @DisplayName("SYS-25 the refusal says what is allowed")
    void rule() {
        assertThat(of(ParameterType.INTEGER, null).rule()).isEqualTo("整数,0到100");
        assertThat(of(ParameterType.CHOICE, "A=甲;B=乙").rule()).isEqualTo("甲、乙");
    }
}
