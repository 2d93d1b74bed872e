package io.jixiao.report.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of addresses.
 *
 * @param start its first address, 4 or 16 bytes
 * @param bits how many leading bits all of its addresses share
 */
record Network(byte[] start, int bits) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f.:]+/[0-9]{1,3}");

    /**
     * @param text e.g. {@code 10.20.0.0/16} or {@code 2001:db8::/32}
     * @throws IllegalArgumentException for what is none
     */
    static Network of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        try {
            int slash = text.indexOf('/');
            // Digits, dots and colons: no name is looked up.
            byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(text.substring(slash + 1));
            if (bits > start.length * 8) {
                throw new IllegalArgumentException("not a network: " + text);
            }
            return new Network(start, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
