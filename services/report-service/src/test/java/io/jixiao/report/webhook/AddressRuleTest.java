package io.jixiao.report.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an event may be sent to, address by address; what looks like a number or a mapped address too. */
class AddressRuleTest {

    private static final AddressRule RULE = new AddressRule(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "2130706433",
                "127.1",
                "0.0.0.0",
                "10.96.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "169.254.0.1",
                "224.0.0.1",
                "239.1.2.3",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "192.0.0.170",
                "240.0.0.1",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "fec0::1",
                "100::1",
                "3fff::1",
            })
    void isNoPublicAddress(String address) throws UnknownHostException {
        assertEquals(false, RULE.allows(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "114.114.114.114",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "169.253.255.255",
                "169.255.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2400:3200::1",
                "2606:4700:4700::1111",
                "240e:1::1",
                "2a00:1450::1",
                "::ffff:8.8.8.8",
            })
    void isAPublicAddress(String address) throws UnknownHostException {
        assertEquals(true, RULE.allows(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.255, true",
        "10.20.0.0/16, 10.21.0.0, false",
        "10.20.0.0/15, 10.21.0.0, true",
        "10.20.30.40/32, 10.20.30.40, true",
        "10.20.30.40/32, 10.20.30.41, false",
        "fd00:1234::/32, fd00:1234::1, true",
        "fd00:1234::/32, fd00:1235::1, false",
        "0.0.0.0/0, 127.0.0.1, true",
        "0.0.0.0/0, ::1, false",
    })
    void whatAnOperatorAllowsMayBeReached(String network, String address, boolean allowed) throws UnknownHostException {
        AddressRule rule = new AddressRule(AddressRule.networks(network));

        assertEquals(allowed, rule.allows(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "example.org/8", "10.0.0.0/-1", "", "/8"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.of(text));
    }

    /** Computed with openssl dgst -sha256 -mac HMAC over {@code evt-1.1640995200.{"specversion":"1.0"}}, the key 32 times 0x01. */
    @Test
    void aSignatureIsTheOneThatOthersCompute() {
        byte[] secret = new byte[32];
        java.util.Arrays.fill(secret, (byte) 1);

        assertEquals(
                "v1,oBVVn3mk/dGlRIEjO5/6eefuDy+eTtO54WRz5SEBnLg=",
                Signature.of(List.of(secret), "evt-1", 1640995200L, "{\"specversion\":\"1.0\"}"));
    }
}
