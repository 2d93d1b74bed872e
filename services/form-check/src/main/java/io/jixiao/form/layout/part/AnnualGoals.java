package io.jixiao.form.layout.part;

import io.jixiao.form.Form.AnnualGoal;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.row.NumberedGoals;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.language.heading.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 年度总体目标: 预期目标 and 实际完成情况 side by side above their texts, or each beside its own, or several (年度目标1, 年度目标2) each
 * above its indicators.
 */
final class AnnualGoals {
    private static final HeadingWords GOALS = HeadingWords.of("goals");
    private static final HeadingWords OTHER_LABELS = HeadingWords.of("otherLabels");
    private static final String EXPECTED = "EXPECTED";
    private static final String ACTUAL = "ACTUAL";

    private AnnualGoals() {}

    /** What the rows of a form say: nothing in it where its cells are there and empty; null when it has no such cells. */
    static @Nullable AnnualGoal in(List<RecognisedRow> rows) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        boolean asked = false;
        for (RecognisedRow row : rows) {
            asked |= row.kind() instanceof RowKind.GoalsHeading || isEmptyCell(row);
            switch (row.kind()) {
                case RowKind.GoalsHeading it -> {
                    it.heading().expected().forEach(expected::add);
                    it.heading().actual().forEach(actual::add);
                }
                case RowKind.NumberedGoal it -> expected.add(it.text());
                case RowKind.LabelledValues it when !row.context().hasLines() -> beside(row.cells(), expected, actual);
                default -> {}
            }
        }
        return !asked && expected.isEmpty() && actual.isEmpty()
                ? null
                : new AnnualGoal(joined(expected), joined(actual));
    }

    /** The cell in which this row states a goal, or names the one that it lacks; empty where it does neither. */
    static Optional<GridCell> cell(RecognisedRow row) {
        return switch (row.kind()) {
            case RowKind.GoalsHeading it -> Optional.of(it.heading().expectedCell());
            case RowKind.NumberedGoal it -> Optional.of(row.cells().getLast());
            case RowKind.LabelledValues it when !row.context().hasLines() -> beside(row.cells());
            default -> isEmptyCell(row) ? Optional.of(row.cells().getFirst()) : Optional.empty();
        };
    }

    private static Optional<GridCell> beside(List<GridCell> cells) {
        if (NumberedGoals.in(cells).isPresent()) {
            return Optional.of(cells.getLast());
        }
        return IntStream.range(1, cells.size())
                .filter(it -> GOALS.entry(cells.get(it - 1).text())
                        .filter(EXPECTED::equals)
                        .isPresent())
                .mapToObj(cells::get)
                .filter(it -> !isLabel(it.text()))
                .findFirst();
    }

    /** 年度总体目标 at the left of a cell that is empty; a label over the whole row heads what stands below it. */
    private static boolean isEmptyCell(RecognisedRow row) {
        if (!(row.kind() instanceof RowKind.TextLine line) || row.paragraph() != null) {
            return false;
        }
        GridCell last = row.grid().cell(row.row(), row.grid().columns() - 1);
        return last.isBlank()
                && last.row() == row.row()
                && row.cells().getFirst().column() == 0
                && GOALS.entry(line.text()).filter(EXPECTED::equals).isPresent();
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    /** A row in which texts may stand beside their labels; of several the first counts. */
    private static void beside(List<GridCell> cells, List<String> expected, List<String> actual) {
        Optional<String> numbered = NumberedGoals.in(cells);
        numbered.ifPresent(expected::add);
        for (int i = 1; i < cells.size() && numbered.isEmpty(); i++) {
            String text = cells.get(i).text();
            String label = GOALS.entry(cells.get(i - 1).text()).orElse("");
            if (isLabel(text)) {
                continue;
            }
            if (label.equals(EXPECTED) && expected.isEmpty()) {
                expected.add(text);
            } else if (label.equals(ACTUAL) && !expected.isEmpty() && actual.isEmpty()) {
                actual.add(text);
            }
        }
    }

    private static boolean isLabel(String text) {
        return GOALS.has(text) || OTHER_LABELS.has(text);
    }
}
