package cn.dangjian.auth.session;

import cn.dangjian.web.security.Client;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long logins last (spec 01 §1.1): a console 12 h and 2 h without use, a mini-program 7 days. */
@ConfigurationProperties("dangjian.session")
public record SessionProperties(Duration accessToken, Life admin, Life cadre) {

    /**
     * @param idle  a refresh token that is not used for so long is void
     * @param total the session ends after so long in any case
     */
    public record Life(Duration idle, Duration total) {
    }

    public Life of(Client client) {
        return client == Client.ADMIN ? admin : cadre;
    }
}
