package io.jixiao.report.document.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something a report was made from.
 *
 * @param id its identifier, e.g. MOF-2020 or a UUID
 * @param version as its owner counts, e.g. 3
 * @param hash with its algorithm, e.g. sha256: and 64 hexadecimal digits
 */
public record VersionedInput(String id, String version, String hash) {
    private static final Pattern HASH = Pattern.compile("[a-z0-9]+:[0-9a-f]{64}");

    public VersionedInput {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        if (hash == null || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("a hash is algorithm:64 hexadecimal digits, not " + hash);
        }
    }
}
