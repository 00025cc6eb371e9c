package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.web.security.Client;

/** Whether the first password must, or should, be changed now (spec 01 §1.1): the console insists, the mini-program reminds. */
public enum PasswordChange {
    NONE, REMIND, REQUIRED;

    public static PasswordChange of(Account account, Client client) {
        if (!account.hasInitialPassword()) {
            return NONE;
        }
        return client == Client.ADMIN ? REQUIRED : REMIND;
    }
}
