package io.jixiao.form.layout;

import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.GridCell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the grade that a row prints: 等级：优, a cell 良, or a ticked one (☑优 □良). */
final class Grades {
    static final String WORDS = "(优秀|优|良好|良|中等|中|合格|不合格|较差|差)";
    private static final Pattern NAMED = Pattern.compile("(?:(?:等级|等次|档次)为?[:：]?|(?:结论|结果)[:：为])" + WORDS + "(?!□)$");
    private static final Pattern BESIDE_TOTAL =
            Pattern.compile("^\\d{1,3}(?:\\.\\d{1,4})?分?[(,、;/|]?" + WORDS + "\\)?$");
    private static final Pattern ALONE = Pattern.compile("^" + WORDS + "$");

    private Grades() {}

    /** The grade in the row; empty when it prints none. */
    static Optional<String> in(List<GridCell> row) {
        boolean labelled = false;
        for (GridCell cell : row) {
            String text = Amounts.narrow(cell.text());
            Optional<String> found = Ticks.grade(cell.text()).or(() -> found(NAMED, text));
            if (found.isPresent()) {
                return found;
            }
            if (labelled && ALONE.matcher(text).matches()) {
                return Optional.of(text);
            }
            labelled |= Vocabulary.is("grade", text);
        }
        return Optional.empty();
    }

    /** A grade that stands in a cell of the row of totals, alone or behind the total. */
    static Optional<String> inTotals(List<GridCell> row) {
        return in(row).or(() -> row.stream()
                .map(it -> Amounts.narrow(it.text()))
                .flatMap(it -> found(ALONE, it).or(() -> found(BESIDE_TOTAL, it)).stream())
                .findFirst());
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
