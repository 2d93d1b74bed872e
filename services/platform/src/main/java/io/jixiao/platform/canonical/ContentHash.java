package io.jixiao.platform.canonical;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash that names its algorithm, e.g. {@code sha256:9f86…}, so that another may follow without breaking old ones. */
public final class ContentHash {

    private ContentHash() {}

    /** The SHA-256 of the bytes, as {@code sha256:} and 64 lower-case hexadecimal digits. */
    public static String of(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return of(digest);
    }

    /** As {@link #of(byte[])}, of what was given to a {@link #digest()} piece by piece. */
    public static String of(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of the value's canonical JSON. */
    public static String ofJson(Object value) {
        return of(CanonicalJson.of(value));
    }
}
