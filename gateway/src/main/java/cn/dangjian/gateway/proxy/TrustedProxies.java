package cn.dangjian.gateway.proxy;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;

/** The proxies before this gateway, by address or by block like {@code 10.42.0.0/16}: on a cluster a proxy comes back with another address. */
final class TrustedProxies {

    private final List<IpSubnetFilterRule> blocks;

    TrustedProxies(Collection<String> addresses) {
        this.blocks = addresses.stream().map(TrustedProxies::block).toList();
    }

    boolean include(InetSocketAddress remote) {
        return remote != null && remote.getAddress() != null && blocks.stream().anyMatch(block -> block.matches(remote));
    }

    private static IpSubnetFilterRule block(String address) {
        String single = address.contains(":") ? "/128" : "/32";
        return new IpSubnetFilterRule(address.contains("/") ? address : address + single, IpFilterRuleType.ACCEPT);
    }
}
