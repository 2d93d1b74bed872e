package io.jixiao.form.layout.part;

import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Note;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 偏差原因分析及改进措施 in one box for the whole table. It explains the lines that it names; where it names none, those on which the
 * unit itself took points off. The budget execution it explains where it speaks of money. A line's own explanation stays.
 *
 * @param text null where the form has no such box
 */
public record SharedExplanation(@Nullable String text) {
    private static final HeadingWords ABOUT_MONEY = HeadingWords.of("aboutMoney");
    private static final int SHORTEST_NAME = 3;

    /** The first of the form's boxes that says anything. */
    static SharedExplanation in(List<RecognisedRow> rows) {
        return rows.stream()
                .map(it -> it.kind() instanceof RowKind.SharedExplanation box ? box.text() : null)
                .filter(it -> it != null && !EmptyCell.is(it))
                .findFirst()
                .map(it -> new SharedExplanation(it.strip()))
                .orElse(new SharedExplanation(null));
    }

    /** The lines, those it explains with its text. */
    public List<IndicatorLine> explained(List<IndicatorLine> lines) {
        Predicate<IndicatorLine> isMeant = meant(lines);
        return lines.stream()
                .map(it -> isMeant.test(it) ? it.explained(text) : it)
                .toList();
    }

    /** Which lines of these were explained with it. */
    public List<Note> notes(List<IndicatorLine> lines) {
        if (text == null) {
            return List.of();
        }
        List<IndicatorLine> explained = lines.stream().filter(meant(lines)).toList();
        return List.of(
                explained.isEmpty()
                        ? Note.of("EXPLANATION_UNUSED")
                        : Note.of(
                                "EXPLANATION_SHARED",
                                explained.stream()
                                        .map(it -> Objects.toString(it.name()))
                                        .collect(Collectors.joining("、"))));
    }

    private Predicate<IndicatorLine> meant(List<IndicatorLine> lines) {
        if (text == null) {
            return it -> false;
        }
        boolean namesSome = lines.stream().anyMatch(this::names);
        return it ->
                isOpen(it.deviationExplanation()) && (namesSome ? names(it) : isBelow(it.declaredScore(), it.weight()));
    }

    /** The execution line, with the text where that speaks of money and the unit took points off. */
    public ExecutionLine explained(ExecutionLine line) {
        return text != null
                        && ABOUT_MONEY.words().stream().anyMatch(text::contains)
                        && isOpen(line.deviationExplanation())
                        && isBelow(line.declaredScore(), line.weight())
                ? new ExecutionLine(line.weight(), line.declaredRate(), line.declaredScore(), text)
                : line;
    }

    private boolean names(IndicatorLine line) {
        return text != null
                && line.name() != null
                && line.name().length() >= SHORTEST_NAME
                && Amounts.narrow(text).contains(Amounts.narrow(line.name()));
    }

    private static boolean isOpen(@Nullable String explanation) {
        return explanation == null || EmptyCell.is(explanation);
    }

    private static boolean isBelow(@Nullable BigDecimal score, @Nullable BigDecimal weight) {
        return score != null && weight != null && score.compareTo(weight) < 0;
    }
}
