package cn.dangjian.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static void check(PasswordPolicy policy, String password) {
        PasswordRules.check(policy, "newPassword", password, Arrays.asList("13812345678", "lisi", null));
    }

    @ParameterizedTest
    @DisplayName("SYS-37 MLPS: short, of too few kinds, common, or made of the account or phone")
    @ValueSource(strings = {"a1B-c3d", "13800000001", "onlyletters", "Only-letters", "xilin2026", "admin@123", "Password@123", "Aa123456", "Qwe123!@#", "Woaini1314", "1qaz@WSX",
        "Zhongguo@2025", "x13812345678-A", "Lisi-2026-a", "中文密码中文密码中文密码中文密码中文密码中文密码中文密码1a-"})
    void weakByComposition(String password) {
        assertThatThrownBy(() -> check(PasswordPolicy.MLPS, password)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kiefer2026", "xilin-2026", "Rain-long-2026", "7Tannen-im-Wind"})
    void goodByComposition(String password) {
        assertThatCode(() -> check(PasswordPolicy.MLPS, password)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SYS-37 ASVS: twelve characters of any kind, but none that everybody tries first")
    void byLength() {
        assertThatCode(() -> check(PasswordPolicy.ASVS, "four green goats")).doesNotThrowAnyException();
        for (String weak : List.of("Sh0rt-pass!", "123456789012", "qwertyuiop123", "password1234", "1qaz2wsx3edc")) {
            assertThatThrownBy(() -> check(PasswordPolicy.ASVS, weak)).as(weak).isInstanceOf(Problem.class);
        }
    }

    @Test
    @DisplayName("SYS-37 a refusal names the field and says what to do")
    void words() {
        assertThatThrownBy(() -> check(PasswordPolicy.MLPS, "xilin2026")).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.code()).isEqualTo("PASSWORD_WEAK");
            assertThat(refused.errors().getFirst().field()).isEqualTo("newPassword");
            assertThat(refused.getMessage()).contains("至少 8 位");
        });
    }
}
