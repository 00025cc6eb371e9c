package cn.dangjian.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    @Test
    @DisplayName("B01 a proxy is known by its address or by the block of a cluster's pods, and nobody else is one")
    void blocks() {
        var proxies = new TrustedProxies(List.of("192.0.2.7", "10.42.0.0/16", "2001:db8::/32"));

        assertThat(proxies.include(from("192.0.2.7"))).isTrue();
        assertThat(proxies.include(from("192.0.2.8"))).isFalse();
        assertThat(proxies.include(from("10.42.255.1"))).isTrue();
        assertThat(proxies.include(from("10.43.0.1"))).isFalse();
        assertThat(proxies.include(from("2001:db8::1"))).isTrue();
        assertThat(proxies.include(from("2001:db9::1"))).isFalse();
        assertThat(proxies.include(null)).isFalse();
    }

    @Test
    @DisplayName("B01 without a list nobody is a proxy; a list that cannot be read stops the start")
    void none() {
        assertThat(new TrustedProxies(Set.of()).include(from("127.0.0.1"))).isFalse();
        assertThatThrownBy(() -> new TrustedProxies(Set.of("everybody"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static InetSocketAddress from(String address) {
        return new InetSocketAddress(address, 40_000);
    }
}
