package cn.dangjian.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    @DisplayName("D04 wild cards of the user mean themselves")
    void escapes() {
        assertThat(LikePattern.contains(" 100%_\\ ")).isEqualTo("%100\\%\\_\\\\%");
        assertThat(LikePattern.startsWith("韦")).isEqualTo("韦%");
    }

    @Test
    void nothingToSearchFor() {
        assertThat(LikePattern.contains(null)).isNull();
        assertThat(LikePattern.startsWith("  ")).isNull();
    }

    @Test
    @DisplayName("D04 10 kB of search text are refused")
    void tooLong() {
        assertThatThrownBy(() -> LikePattern.contains("x".repeat(10_000))).isInstanceOf(Problem.class).hasMessageContaining("不能超过");
    }
}
