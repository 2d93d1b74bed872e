package io.jixiao.form.layout.part;

import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of one form, cut out of a document.
 *
 * @param titles lines below the form before it: they may be its own
 * @param rows its own rows
 */
public record FormRows(List<String> titles, List<RecognisedRow> rows) {

    /** The rows of each form of a document, and of what begins as one and has no indicators. */
    public static List<FormRows> cut(List<RecognisedRow> document) {
        int[] firsts = IntStream.range(0, document.size())
                .filter(it -> it == 0 || document.get(it).beginsForm())
                .toArray();
        List<FormRows> forms = new ArrayList<>();
        List<String> titles = List.of();
        for (int i = 0; i < firsts.length; i++) {
            int end = i + 1 < firsts.length ? firsts[i + 1] : document.size();
            forms.add(new FormRows(titles, document.subList(firsts[i], end)));
            titles = forms.getLast().linesBelow();
        }
        return forms;
    }

    /** Whether it has an indicator. */
    public boolean hasIndicators() {
        return rows.stream().anyMatch(it -> it.kind() instanceof RowKind.Indicator);
    }

    /** The lines below its indicators, since the last headings or the last page of them. */
    private List<String> linesBelow() {
        int first = IntStream.range(0, rows.size())
                .filter(it -> beginsIndicators(rows.get(it).kind()))
                .reduce(0, (before, last) -> last);
        return rows.subList(first, rows.size()).stream()
                .filter(it -> it.isLine() && it.context().hasLines())
                .map(RecognisedRow::line)
                .toList();
    }

    private static boolean beginsIndicators(RowKind kind) {
        return kind instanceof RowKind.IndicatorHeading
                || kind instanceof RowKind.TableBegins table && table.goesOn().isPresent();
    }
}
