package io.jixiao.form.layout.text;

import io.jixiao.form.document.GridCell;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the grade that a row prints: 等级：优, a cell 良, or a ticked one (☑优 □良). */
public final class PrintedGrade {
    private static final HeadingWords LABELS = HeadingWords.of("grade");
    static final HeadingWords GRADES = HeadingWords.of("grades");
    static final String WORDS = "(" + GRADES.pattern() + ")";

    /** Any character that begins a grade. */
    static final String FIRST_CHARACTERS =
            GRADES.words().stream().map(it -> it.substring(0, 1)).distinct().collect(Collectors.joining("", "[", "]"));

    private static final Pattern NAMED =
            Pattern.compile("(?:" + HeadingWords.of("gradeNames").pattern() + "为?[:：]?|"
                    + HeadingWords.of("resultNames").pattern() + "[:：为])" + WORDS + "(?!□)$");
    private static final Pattern BESIDE_TOTAL =
            Pattern.compile("^\\d{1,3}(?:\\.\\d{1,4})?分?[(,、;/|]?" + WORDS + "\\)?$");
    private static final Pattern ALONE = Pattern.compile("^" + WORDS + "$");

    private PrintedGrade() {}

    /** The grade in the row; empty when it prints none. */
    public static Optional<String> in(List<GridCell> row) {
        for (int i = 0; i < row.size(); i++) {
            String text = Amounts.narrow(row.get(i).text());
            Optional<String> found = Ticks.grade(row.get(i).text()).or(() -> found(NAMED, text));
            if (found.isPresent()) {
                return found;
            }
            if (ALONE.matcher(text).matches() && isLabelled(row.subList(0, i))) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isLabelled(List<GridCell> before) {
        return before.stream().anyMatch(it -> LABELS.has(Amounts.narrow(it.text())));
    }

    /** A grade that stands in a cell of the row of totals, alone or behind the total. */
    public static Optional<String> inTotals(List<GridCell> row) {
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
