package cn.dangjian.gateway;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the front door.
 *
 * @param web            folder with the built web apps {@code admin}, {@code screen}, {@code cadre}
 * @param production     hides the API documents
 * @param trustedProxies addresses or blocks of addresses of TLS proxies before this gateway, whose X-Forwarded-For names the client
 * @param maxBody        largest body of a request
 * @param maxUpload      largest body of a file upload
 * @param slowBody       how long a body may take to get going before its pace counts
 * @param patience       how long a service may be silent before its caller is told so
 */
@ConfigurationProperties("dangjian")
public record GatewayProperties(String web, boolean production, @DefaultValue Set<String> trustedProxies,
        @DefaultValue("25MB") DataSize maxBody, @DefaultValue("60MB") DataSize maxUpload, @DefaultValue("10s") Duration slowBody, @DefaultValue("60s") Duration patience) {
}
