package io.jixiao.scoring.library;

import java.time.Instant;

/**
 * An indicator with where it comes from.
 *
 * @param divisionCode whose it is; {@value #EVERYBODY} for the shipped ones
 * @param version 1, 2, 3 …; of a shipped one the version of the shipped library
 * @param withdrawn no longer to be drafted from
 * @param addedAt null for the shipped ones
 * @param addedBy subject of the token; null for the shipped ones
 */
public record LibraryEntry(
        LibraryIndicator indicator,
        String divisionCode,
        int version,
        boolean withdrawn,
        Instant addedAt,
        String addedBy) {

    static final String EVERYBODY = "000000";

    static LibraryEntry shipped(LibraryIndicator indicator, int version) {
        return new LibraryEntry(indicator, EVERYBODY, version, false, null, null);
    }

    public String code() {
        return indicator.code();
    }
}
