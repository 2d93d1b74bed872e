package io.jixiao.report.document.docx;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.jixiao.report.document.docx.PlacedRow.PlacedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of the scored table with what became of it and of its texts.
 *
 * @param mark what became of the row
 * @param row as it stands in the newer version, or stood in the older one where it was deleted
 * @param texts one for each cell of the row
 */
record MarkedRow(Mark mark, PlacedRow row, List<MarkedText> texts) {

    /** Rows of one version only, or rows without marks. */
    static List<MarkedRow> whole(Mark mark, List<PlacedRow> rows) {
        return rows.stream().map(row -> whole(mark, row)).toList();
    }

    /** What became of the older rows until they were the newer ones; rows that speak of the same are one row. */
    static List<MarkedRow> between(List<PlacedRow> before, List<PlacedRow> after) {
        List<MarkedRow> marked = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(subjects(before), subjects(after)).getDeltas()) {
            int kept = delta.getSource().getPosition() - old;
            marked.addAll(laidOver(before.subList(old, old + kept), after.subList(now, now + kept)));
            old += kept;
            now += kept;
            int removed = delta.getSource().size();
            int added = delta.getTarget().size();
            marked.addAll(laidOver(before.subList(old, old + removed), after.subList(now, now + added)));
            old += removed;
            now += added;
        }
        marked.addAll(laidOver(before.subList(old, before.size()), after.subList(now, after.size())));
        return marked;
    }

    /** Row over row where they are as many and of one shape (a line that was renamed); else all old ones, then all new ones. */
    private static List<MarkedRow> laidOver(List<PlacedRow> before, List<PlacedRow> after) {
        boolean same = before.size() == after.size()
                && IntStream.range(0, after.size())
                        .allMatch(place -> before.get(place).fits(after.get(place)));
        List<MarkedRow> rows = new ArrayList<>();
        if (same) {
            IntStream.range(0, after.size()).forEach(place -> rows.add(laidOver(before.get(place), after.get(place))));
        } else {
            rows.addAll(whole(Mark.DELETED, before));
            rows.addAll(whole(Mark.INSERTED, after));
        }
        return rows;
    }

    private static MarkedRow laidOver(PlacedRow before, PlacedRow after) {
        return new MarkedRow(
                Mark.KEPT,
                after,
                IntStream.range(0, after.cells().size())
                        .mapToObj(place -> MarkedText.between(
                                text(before.cells().get(place)),
                                text(after.cells().get(place))))
                        .toList());
    }

    private static MarkedRow whole(Mark mark, PlacedRow row) {
        return new MarkedRow(
                mark,
                row,
                row.cells().stream()
                        .map(cell -> MarkedText.whole(mark, text(cell)))
                        .toList());
    }

    private static String text(PlacedCell cell) {
        return cell.begins() ? cell.cell().text() : "";
    }

    private static List<String> subjects(List<PlacedRow> rows) {
        return rows.stream().map(PlacedRow::subject).toList();
    }
}
