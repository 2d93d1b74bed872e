package io.jixiao.form.layout.row;

import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 偏差原因分析及改进措施 in one box for the whole table: a label with its text in one cell, or in two. */
final class ExplanationBox {
    private static final HeadingWords COLUMNS = HeadingWords.of("indicatorColumns");
    private static final HeadingWords REASONS = HeadingWords.of("reasons");
    private static final Pattern IN_ONE_CELL = Pattern.compile("(?s)([^:：]{4,24})[:：](.+)");

    private ExplanationBox() {}

    /** The text of the box, where the cells are one. */
    static Optional<String> in(List<GridCell> cells) {
        return switch (cells.size()) {
            case 1 -> inOneCell(cells.getFirst().text());
            case 2 ->
                isLabel(cells.getFirst().text()) ? Optional.of(cells.getLast().text()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> inOneCell(String cell) {
        Matcher parts = IN_ONE_CELL.matcher(cell);
        return parts.matches() && isLabel(parts.group(1)) ? Optional.of(parts.group(2)) : Optional.empty();
    }

    private static boolean isLabel(String cell) {
        return REASONS.words().stream().anyMatch(Amounts.narrow(cell)::contains)
                && COLUMNS.nearest(cell).filter(Role.EXPLANATION.name()::equals).isPresent();
    }
}
