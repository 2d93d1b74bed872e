package io.jixiao.language.rule;

import io.jixiao.language.reading.Reading;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a value.
 *
 * @param name what the corpus calls it
 * @param example a text that it reads
 * @param form what it finds in a text that has its form; empty in any other text
 * @param read what that says; empty where it says nothing after all (2月30日)
 * @param <T> what it looks at: a text, or the parts of one
 * @param <F> what it finds there
 */
public record Rule<T, F>(
        String name,
        String example,
        Function<T, Optional<F>> form,
        BiFunction<F, T, Optional<? extends Reading>> read) {

    /** A rule of texts that match a pattern from their first character to their last. */
    public static <T> Rule<T, Matcher> of(
            String name,
            String example,
            String pattern,
            Function<T, String> text,
            BiFunction<Matcher, T, Optional<? extends Reading>> read) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return new Rule<>(
                name,
                example,
                it -> Optional.of(compiled.matcher(text.apply(it))).filter(Matcher::matches),
                read);
    }

    /** As {@link #of(String, String, String, Function, BiFunction)}, of a cell's text. */
    public static Rule<CellText, Matcher> of(
            String name,
            String example,
            String pattern,
            BiFunction<Matcher, CellText, Optional<? extends Reading>> read) {
        return of(name, example, pattern, CellText::text, read);
    }

    /** The reading; empty where the rule has nothing to say of it. */
    public Optional<? extends Reading> read(T it) {
        return form.apply(it).flatMap(found -> read.apply(found, it));
    }
}
