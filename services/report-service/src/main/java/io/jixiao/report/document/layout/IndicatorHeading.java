package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.CORNER;
import static io.jixiao.report.document.layout.FormCell.Kind.HEADING;

import io.jixiao.report.document.template.IndicatorLayout.Column;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import java.util.ArrayList;
import java.util.List;

/** The heading of the indicators: one row, or two where neighbours stand under a common heading. */
final class IndicatorHeading {
    private final List<Column> columns;

    IndicatorHeading(List<Column> columns) {
        this.columns = columns;
    }

    List<FormRow> rows() {
        if (columns.stream().allMatch(column -> column.group() == null)) {
            return List.of(new FormRow(columns.stream().map(this::cell).toList()));
        }
        List<FormCell> upper = new ArrayList<>();
        List<FormCell> lower = new ArrayList<>();
        String group = null;
        for (Column column : columns) {
            if (column.group() == null) {
                upper.add(cell(column).high(2));
            } else {
                if (column.group().equals(group)) {
                    FormCell begun = upper.removeLast();
                    upper.add(begun.wide(begun.columns() + 1));
                } else {
                    upper.add(FormCell.of(HEADING, column.group()));
                }
                lower.add(cell(column));
            }
            group = column.group();
        }
        return List.of(new FormRow(upper), new FormRow(lower));
    }

    private FormCell cell(Column column) {
        return FormCell.of(column.field() == Field.STUB ? CORNER : HEADING, column.heading());
    }
}
