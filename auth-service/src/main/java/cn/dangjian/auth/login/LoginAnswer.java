package cn.dangjian.auth.login;

import cn.dangjian.auth.password.PasswordChange;
import cn.dangjian.auth.session.Tokens;

/** Tokens of a session. {@code expiresIn} are the seconds of the access token; while the change is REQUIRED they serve for nothing else. */
record LoginAnswer(String accessToken, String refreshToken, long expiresIn, PasswordChange passwordChange, boolean passwordExpired) {

    static LoginAnswer of(Tokens tokens, PasswordChange change, boolean expired) {
        return new LoginAnswer(tokens.accessToken(), tokens.refreshToken(), tokens.expiresIn(), change, expired);
    }

    @Override
    public String toString() {
        return "LoginAnswer[…]";
    }
}
