package io.jixiao.language.rule;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something said in a roundabout way, said plainly.
 *
 * @param name what the corpus calls it
 * @param example a text that it changes
 * @param plain the text said plainly, or as it is
 */
public record Rewording(String name, String example, Function<CellText, String> plain) {

    /** Says each part of a text that matches a pattern in other words, in which $1 is the pattern's first group. */
    public static Rewording of(String name, String example, String pattern, String plain) {
        Pattern compiled = Pattern.compile(pattern);
        return of(name, example, text -> compiled.matcher(text).replaceAll(plain));
    }

    /** As {@link #of(String, String, String, String)}, in words that are made from what was found. */
    public static Rewording of(String name, String example, String pattern, Function<MatchResult, String> plain) {
        Pattern compiled = Pattern.compile(pattern);
        return of(name, example, text -> compiled.matcher(text).replaceAll(plain));
    }

    public static Rewording of(String name, String example, UnaryOperator<String> plain) {
        return new Rewording(name, example, it -> plain.apply(it.text()));
    }
}
