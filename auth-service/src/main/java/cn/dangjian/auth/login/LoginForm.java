package cn.dangjian.auth.login;

import cn.dangjian.web.security.Client;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody types to log in; captcha and code only when an answer before asked for them. */
record LoginForm(@NotBlank(message = "请输入账号") @Size(max = 64, message = "账号不能超过64个字") String account,
        @NotBlank(message = "请输入密码") @Size(max = 128, message = "密码过长") String password, @NotNull(message = "缺少客户端类型") Client client,
        @Size(max = 64, message = "验证码不正确") String captchaId, @Size(max = 16, message = "验证码不正确") String captcha, @Size(max = 40, message = "动态验证码不正确") String code) {

    LoginAttempt from(Origin origin) {
        return new LoginAttempt(account.strip(), password, client, origin, new LoginAttempt.CaptchaAnswer(captchaId, captcha), code);
    }

    @Override
    public String toString() {
        return "LoginForm[" + client + "]";
    }
}
