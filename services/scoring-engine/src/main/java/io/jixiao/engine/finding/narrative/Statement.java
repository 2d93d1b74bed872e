package io.jixiao.engine.finding.narrative;

import io.jixiao.language.lexicon.ProseWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and its value as the narrative has them.
 *
 * @param start where the name begins
 * @param end where the value ends
 */
record Statement(String narrative, int start, int end, StatedValue value) {
    private static final Pattern YEAR_BEHIND = Pattern.compile("[（(]((?:19|20)\\d\\d)年");

    private static final int BEHIND = 100;

    /** The name that begins at a place, where a value begins at the other. */
    static Optional<Statement> at(String narrative, int start, int valueStart) {
        return StatedValue.at(narrative, valueStart)
                .map(it -> new Statement(
                        narrative, start, valueStart + it.reading().text().length(), it));
    }

    /** What the narrative writes there. */
    String quote() {
        return narrative.substring(start, end);
    }

    /** Its sentence, from its beginning and for some words behind the value. */
    String sentence() {
        int least = Math.min(narrative.length(), end + BEHIND);
        int stop = end;
        while (stop < least && "。\n".indexOf(narrative.charAt(stop)) < 0) {
            stop++;
        }
        return mention().before() + narrative.substring(start, stop);
    }

    Mention mention() {
        return new Mention(narrative, start);
    }

    /** Whether it speaks of another year than the table, by what stands before it or in brackets behind it. */
    boolean isOfAnotherYear(int year, ProseWords words) {
        Matcher behind = YEAR_BEHIND.matcher(narrative).region(end, narrative.length());
        return behind.lookingAt()
                ? Integer.parseInt(behind.group(1)) != year
                : mention().isOfAnotherYear(year, words);
    }

    /** Whether it is a bound or the end of a range: 90分以上. */
    boolean isBound(ProseWords words) {
        return value.isBound() || words.after().words().stream().anyMatch(it -> narrative.startsWith(it, end));
    }
}
