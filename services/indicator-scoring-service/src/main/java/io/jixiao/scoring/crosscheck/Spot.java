package io.jixiao.scoring.crosscheck;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of findings ends: they are ordered by evaluation, and by their number within it.
 *
 * @param evaluation its id in lower case, which orders as the database orders ids
 * @param number from 0
 */
record Spot(String evaluation, int number) implements Comparable<Spot> {

    /** Before every finding. */
    static final Spot FIRST = new Spot("", 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})/(\\d{1,2})");

    /** @throws IllegalArgumentException for what {@link #toString()} does not write */
    static Spot of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a spot");
        }
        return new Spot(UUID.fromString(parts.group(1)).toString(), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(Spot other) {
        int order = evaluation.compareTo(other.evaluation);
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    @Override
    public String toString() {
        return evaluation + "/" + number;
    }
}
