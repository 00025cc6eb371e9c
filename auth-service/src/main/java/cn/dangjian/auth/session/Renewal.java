package cn.dangjian.auth.session;

import cn.dangjian.auth.account.Account;
import cn.dangjian.web.security.Client;

/** New tokens of a session, and whose it is. */
public record Renewal(Account account, Client client, Tokens tokens) {
}
