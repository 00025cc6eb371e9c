package cn.dangjian.auth.login;

import cn.dangjian.web.security.Client;

/**
 * Somebody tries to log in, from somewhere.
 *
 * @param captcha what was read from a picture, when one was asked for
 * @param code    one-time or recovery code, when one was asked for
 */
record LoginAttempt(String account, String password, Client client, Origin origin, CaptchaAnswer captcha, String code) {

    /** The picture and what its reader typed; both empty when none was shown. */
    record CaptchaAnswer(String id, String text) {

        boolean isMissing() {
            return id == null || id.isBlank() || text == null || text.isBlank();
        }
    }

    @Override
    public String toString() {
        return "LoginAttempt[" + client + "]"; // the password stays out of logs
    }
}
