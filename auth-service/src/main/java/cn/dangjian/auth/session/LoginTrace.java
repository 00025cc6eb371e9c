package cn.dangjian.auth.session;

import cn.dangjian.web.security.Client;
import java.time.Instant;

/** What is kept of one login, for whose it is. */
public record LoginTrace(Client client, String ip, String device, Instant loggedInAt) {
}
