package io.jixiao.platform.messaging;

import java.util.List;

/**
 * The data of the tests' events: the n-th entry of a ledger.
 *
 * @param ledger the key
 * @param entry counts from 1 within the ledger
 * @param behaviour what its effect is told to do
 */
public record LedgerEntry(String ledger, int entry, String behaviour) {
    public static final String TYPE = "io.jixiao.test.ledger-entry.v1";
    public static final String TOPIC = "jixiao.budget.annual-budget.v1";

    public static LedgerEntry of(String ledger, int entry) {
        return new LedgerEntry(ledger, entry, "note");
    }

    /** Reads as {@code ledger:entry}. */
    public static String shown(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> entry.ledger() + ":" + entry.entry())
                .toList()
                .toString();
    }
}
