package io.jixiao.engine.sentence;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.LineScore;
import java.util.Locale;

/** Sentences for findings and traces, made when asked for; Chinese for a Chinese locale, English for every other. */
public final class Sentences {
    private Sentences() {}

    /** What is wrong, where, and the figures behind it. */
    public static String of(Finding finding, Locale locale) {
        return finding.code().name();
    }

    /** Why the line scored what it did: the rule, the numbers, and what was lost. */
    public static String of(LineScore line, Locale locale) {
        return line.reason().name();
    }
}
