package cn.dangjian.auth.resident;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MiniProgramTest {

    private static WeChatProperties at(String api) {
        return new WeChatProperties("wx0123456789abcdef", "secret", api);
    }

    @Test
    @DisplayName("A04 in production no stand-in of WeChat says who somebody is")
    void production() {
        assertThatThrownBy(() -> new MiniProgram(at("http://127.0.0.1:8191"), true)).hasMessageContaining("DANGJIAN_WECHAT_API");
        assertThatCode(() -> new MiniProgram(at("https://api.weixin.qq.com"), true)).doesNotThrowAnyException();
        assertThatCode(() -> new MiniProgram(at("http://127.0.0.1:8191"), false)).doesNotThrowAnyException();
    }
}
