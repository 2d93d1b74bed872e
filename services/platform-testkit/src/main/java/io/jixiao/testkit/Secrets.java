package io.jixiao.testkit;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords and random names made anew for every run; none is ever stored in the repository. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A password of 192 random bits, hexadecimal, so that it needs no quoting anywhere. */
    static String password() {
        return randomHex(24);
    }

    /** {@code 2 × bytes} random hexadecimal digits. */
    static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
