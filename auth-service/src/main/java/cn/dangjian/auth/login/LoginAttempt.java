package cn.dangjian.auth.login;

import cn.dangjian.web.security.Client;

/** Somebody tries to log in, from somewhere. */
record LoginAttempt(String account, String password, Client client, Origin origin) {

    @Override
    public String toString() {
        return "LoginAttempt[" + client + "]"; // the password stays out of logs
    }
}
