package cn.dangjian.auth.session;

import cn.dangjian.web.security.Client;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long logins last at most (spec 01 §1.1): a console 12 h, a mini-program 7 days. How long a console may be idle, the parameter sys.account.idleMinutes says.
 *
 * @param accessToken how long one token serves; a session gets new ones
 */
@ConfigurationProperties("dangjian.session")
public record SessionProperties(Duration accessToken, Duration admin, Duration cadre) {

    public Duration of(Client client) {
        return client == Client.ADMIN ? admin : cadre;
    }
}
