package cn.dangjian.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdminPasswordTest {

    @Test
    @DisplayName("A05 the first start refuses a missing, short or weak administrator password")
    void administrator() {
        assertThatThrownBy(() -> AdminPasswordException.check("")).hasMessageContaining("is missing");
        assertThatThrownBy(() -> AdminPasswordException.check("abc12345")).hasMessageContaining("too short");
        assertThatThrownBy(() -> AdminPasswordException.check("onlylettershere")).hasMessageContaining("weak");
        assertThatThrownBy(() -> AdminPasswordException.check("Admin@123456")).hasMessageContaining("weak");
    }

    @Test
    @DisplayName("H01 a password typed into the field of the account does not reach the login log")
    void namesInTheLog() {
        assertThat(LoginName.unknown("13812345678")).isEqualTo("138****5678");
        assertThat(LoginName.unknown("MyPassw0rd!")).isEqualTo("My***");
        assertThat(LoginName.shown("13812345678")).isEqualTo("138****5678");
    }
}
