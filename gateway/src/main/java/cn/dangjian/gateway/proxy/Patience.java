package cn.dangjian.gateway.proxy;

import cn.dangjian.gateway.GatewayProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/**
 * How long a service may be silent. It counts from the end of the request and anew after each piece of the answer: a large picture on a slow line does not use it up,
 * as the gateway's own response-timeout would let it, and a long export may take its time.
 */
@Component
class Patience implements HttpClientCustomizer {

    private final GatewayProperties properties;

    Patience(GatewayProperties properties) {
        this.properties = properties;
    }

    @Override
    public HttpClient customize(HttpClient client) {
        return client.responseTimeout(properties.patience());
    }
}
