package cn.dangjian.auth.login;

import cn.dangjian.auth.session.Tokens;

/** Tokens of a session. {@code expiresIn} are the seconds of the access token. */
record LoginAnswer(String accessToken, String refreshToken, long expiresIn, PasswordChange passwordChange) {

    static LoginAnswer of(Tokens tokens, PasswordChange change) {
        return new LoginAnswer(tokens.accessToken(), tokens.refreshToken(), tokens.expiresIn(), change);
    }
}
