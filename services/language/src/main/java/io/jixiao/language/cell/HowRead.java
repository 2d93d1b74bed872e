package io.jixiao.language.cell;

import io.jixiao.language.reading.Reading;
import io.jixiao.language.rule.Account;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a cell was read.
 *
 * @param plain the text that the rules looked at; empty where none did
 * @param rewordings the names of those that changed it, in their order
 * @param rules the names of all rules of one list that would read it: the first of them did
 */
public record HowRead(Reading reading, String plain, List<String> rewordings, List<String> rules) {
    static final String EMPTY = "empty cell";
    static final String TOO_LONG = "longer than is read";

    static HowRead unread(Reading reading) {
        return new HowRead(reading, "", List.of(), List.of(reading instanceof Reading.Missing ? EMPTY : TOO_LONG));
    }

    static HowRead of(Reading reading, List<String> around, Account account) {
        List<String> rewordings =
                Stream.concat(around.stream(), account.rewordings().stream()).toList();
        return new HowRead(reading, account.plain(), rewordings, account.rules());
    }

    /** What was reworded, and the rule that read it, in the manner of the corpus: rewording → rule > rule that would have read it, too. */
    public String path() {
        return Stream.concat(rewordings.stream(), Stream.of(String.join(" > ", rules)))
                .collect(Collectors.joining(" → "));
    }

    /** The rule that it was read by. */
    public String rule() {
        return rules.getFirst();
    }
}
