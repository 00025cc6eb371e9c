package cn.dangjian.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @DisplayName("SYS-37 short, without letters, without digits, or tried first by everybody")
    @ValueSource(strings = {"a1b2c3d", "13800000001", "onlyletters", "admin123", "Password12", "中文密码中文密码中文密码中文密码中文密码中文密码中文密码1a"})
    void weak(String password) {
        assertThatThrownBy(() -> PasswordRules.check("newPassword", password)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xilin2026", "Dangjian-long-2026", "a1b2c3d4"})
    void good(String password) {
        assertThatCode(() -> PasswordRules.check("newPassword", password)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("A05 the first start refuses a missing, short or weak administrator password")
    void administrator() {
        assertThatThrownBy(() -> AdminPasswordException.check("")).hasMessageContaining("is missing");
        assertThatThrownBy(() -> AdminPasswordException.check("abc12345")).hasMessageContaining("too short");
        assertThatThrownBy(() -> AdminPasswordException.check("onlylettershere")).hasMessageContaining("weak");
    }

    @Test
    @DisplayName("H01 a password typed into the field of the account does not reach the login log")
    void namesInTheLog() {
        assertThat(LoginName.unknown("13812345678")).isEqualTo("138****5678");
        assertThat(LoginName.unknown("MyPassw0rd!")).isEqualTo("My***");
        assertThat(LoginName.shown("13812345678")).isEqualTo("138****5678");
    }
}
