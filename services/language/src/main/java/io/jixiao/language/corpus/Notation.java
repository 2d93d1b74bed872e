package io.jixiao.language.corpus;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Uncertainty;
import java.util.ArrayList;
import java.util.List;

/** Readings as the corpus writes them: GE 100 件, RANGE 95..105 %, DEADLINE 2023-12-31, YES, WORDS, with what was uncertain behind. */
final class Notation {
    private Notation() {}

    static String of(Reading reading) {
        List<String> words = new ArrayList<>();
        switch (reading) {
            case Reading.Number it -> {
                words.add(it.operator() == Operator.NONE ? "" : it.operator().name());
                words.add(it.value().toPlainString());
                words.add(unit(it));
                words.add(it.subject().isEmpty() ? "" : "of " + it.subject());
            }
            case Reading.Range it -> {
                words.add("RANGE " + it.lower().toPlainString() + ".."
                        + it.upper().toPlainString());
                words.add(unit(it));
            }
            case Reading.Deadline it -> words.add("DEADLINE " + it.day());
            case Reading.YesNo it -> words.add(it.yes() ? "YES" : "NO");
            case Reading.Scale it -> words.add("SCALE " + String.join("", it.places()));
            case Reading.Words it -> words.add("WORDS");
            case Reading.Missing it -> words.add("MISSING");
        }
        reading.uncertainties().forEach(it -> words.add(said(it)));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String unit(Reading.Quantity reading) {
        return reading.unit() == null ? "" : reading.unit();
    }

    private static String said(Uncertainty uncertainty) {
        return switch (uncertainty) {
            case APPROXIMATE -> "(about)";
            case MULTIPLE_VALUES -> "(several)";
            case YEAR_ASSUMED -> "(year assumed)";
            case RANGE_REVERSED -> "(reversed)";
            case TOO_LONG -> "(too long)";
        };
    }
}
