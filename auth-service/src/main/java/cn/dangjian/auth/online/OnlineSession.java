package cn.dangjian.auth.online;

import cn.dangjian.web.security.Client;
import java.time.Instant;

/**
 * An open session as its user and administrators see it: no token, and no id that is part of one (A11).
 *
 * @param id      number of the session
 * @param account login name, masked when it is a phone number
 * @param orgName "" for an account of no organisation
 * @param current whether it is the session that asks
 */
public record OnlineSession(long id, long accountId, String account, String name, String orgName, Client client, String ip, String browser, String system, Instant loggedInAt, Instant activeAt, boolean current) {
}
