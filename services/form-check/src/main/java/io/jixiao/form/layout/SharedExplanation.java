package io.jixiao.form.layout;

import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Note;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 偏差原因分析及改进措施 in one box for the whole table. It explains the lines that it names; where it names none, those on which the
 * unit itself took points off. The budget execution it explains where it speaks of money. A line's own explanation stays.
 */
final class SharedExplanation {
    private static final Pattern IN_ONE_CELL = Pattern.compile("(?s)([^:：]{4,24})[:：](.+)");
    private static final Pattern OF_MONEY = Pattern.compile("预算|执行率|资金|支出|支付|拨款");
    private static final int SHORTEST_NAME = 3;

    private final List<Note> notes = new ArrayList<>();
    private String text;

    /** Whether the row, or a paragraph as its only cell, is such a box. */
    boolean takes(List<GridCell> cells) {
        Optional<String> found = switch (cells.size()) {
            case 1 -> inOneCell(cells.getFirst().text());
            case 2 ->
                isLabel(cells.getFirst().text()) ? Optional.of(cells.getLast().text()) : Optional.empty();
            default -> Optional.empty();
        };
        found.filter(it -> !IndicatorRow.isEmpty(it)).ifPresent(it -> text = text == null ? it.strip() : text);
        return found.isPresent();
    }

    private static Optional<String> inOneCell(String cell) {
        Matcher parts = IN_ONE_CELL.matcher(cell);
        return parts.matches() && isLabel(parts.group(1)) ? Optional.of(parts.group(2)) : Optional.empty();
    }

    private static boolean isLabel(String cell) {
        return Amounts.narrow(cell).contains("原因")
                && Vocabulary.nearest("indicatorColumns", cell)
                        .filter("EXPLANATION"::equals)
                        .isPresent();
    }

    /** The lines, those it explains with its text. */
    List<IndicatorLine> explained(List<IndicatorLine> lines) {
        if (text == null) {
            return lines;
        }
        boolean namesSome = lines.stream().anyMatch(this::names);
        List<String> explained = new ArrayList<>();
        List<IndicatorLine> all = lines.stream()
                .map(it -> {
                    boolean isMeant = namesSome ? names(it) : isBelow(it.declaredScore(), it.weight());
                    if (!isMeant || !isOpen(it.deviationExplanation())) {
                        return it;
                    }
                    explained.add(it.name());
                    return it.explained(text);
                })
                .toList();
        notes.add(
                explained.isEmpty()
                        ? Note.of("EXPLANATION_UNUSED")
                        : Note.of("EXPLANATION_SHARED", String.join("、", explained)));
        return all;
    }

    /** The execution line, with the text where that speaks of money and the unit took points off. */
    ExecutionLine explained(ExecutionLine line) {
        return text != null
                        && OF_MONEY.matcher(text).find()
                        && isOpen(line.deviationExplanation())
                        && isBelow(line.declaredScore(), line.weight())
                ? new ExecutionLine(line.weight(), line.declaredRate(), line.declaredScore(), text)
                : line;
    }

    private boolean names(IndicatorLine line) {
        return line.name() != null
                && line.name().length() >= SHORTEST_NAME
                && Amounts.narrow(text).contains(Amounts.narrow(line.name()));
    }

    private static boolean isOpen(String explanation) {
        return explanation == null || IndicatorRow.isEmpty(explanation);
    }

    private static boolean isBelow(BigDecimal score, BigDecimal weight) {
        return score != null && weight != null && score.compareTo(weight) < 0;
    }

    /** What was explained with it. */
    List<Note> notes() {
        return notes;
    }
}
