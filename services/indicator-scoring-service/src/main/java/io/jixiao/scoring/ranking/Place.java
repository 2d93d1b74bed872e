package io.jixiao.scoring.ranking;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a ranking ends: totals fall, and among equal totals the ids rise. It names the total and not the rank, so
 * that a score that moves between two pages shifts nobody else over the edge.
 */
record Place(BigDecimal total, UUID evaluationId) {

    /** Before every evaluation: no total is as high. */
    static final Place FIRST = new Place(new BigDecimal("100000.00"), new UUID(0, 0));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}\\.\\d{2})/([0-9a-f-]{36})");

    /** @throws IllegalArgumentException for what {@link #toString()} does not write */
    static Place of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a place");
        }
        return new Place(new BigDecimal(parts.group(1)), UUID.fromString(parts.group(2)));
    }

    @Override
    public String toString() {
        return total.setScale(2).toPlainString() + "/" + evaluationId;
    }
}
