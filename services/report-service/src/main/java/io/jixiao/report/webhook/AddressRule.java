package io.jixiao.report.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses an event may be sent to: those of the public network, and those that an operator allows besides. Everything else
 * is some machine's own neighbourhood, which a webhook would be a way into.
 *
 * @param allowed networks that may be reached though they are not public
 */
record AddressRule(List<Network> allowed) {

    /** IANA's special-purpose registry: whatever is not globally reachable, and multicast. */
    private static final List<Network> NOT_PUBLIC_V4 = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, clouds' metadata among it
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All that is given out; loopback, link-local, ULA, multicast, mapped and NAT64 addresses lie outside of it. */
    private static final Network PUBLIC_V6 = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC_V6 = networks(
            "2001::/23", // protocol assignments, Teredo among them: it carries a v4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: it carries a v4 address
            "3fff::/20"); // documentation

    /** @param networks as {@link Network#of} reads them */
    static List<Network> networks(String... networks) {
        return Stream.of(networks).map(Network::of).toList();
    }

    /** Java itself makes a mapped address ({@code ::ffff:10.0.0.1}) the v4 address that it is. */
    boolean allows(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        List<Network> not = address instanceof Inet4Address ? NOT_PUBLIC_V4 : NOT_PUBLIC_V6;
        return (address instanceof Inet4Address || PUBLIC_V6.contains(address))
                && not.stream().noneMatch(network -> network.contains(address));
    }
}
