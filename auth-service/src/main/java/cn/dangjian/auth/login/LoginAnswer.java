package cn.dangjian.auth.login;

import cn.dangjian.auth.password.PasswordChange;

/**
 * Tokens of a session.
 *
 * @param expiresIn            seconds of the access token
 * @param passwordChange       while REQUIRED, the tokens serve for nothing else
 * @param secondFactorRequired the account must enrol one; until then the tokens serve for nothing else
 */
record LoginAnswer(String accessToken, String refreshToken, long expiresIn, PasswordChange passwordChange, boolean passwordExpired, boolean secondFactorRequired) {

    @Override
    public String toString() {
        return "LoginAnswer[…]";
    }
}
