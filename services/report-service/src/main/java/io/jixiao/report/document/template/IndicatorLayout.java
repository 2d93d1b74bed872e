package io.jixiao.report.document.template;

import java.util.List;
import java.util.Objects;

/**
 * The indicators and the total.
 *
 * @param stub beside all indicators, in the column STUB, e.g. 绩效指标（{points}分）; null where there is no such column
 * @param classLabel of a first-level class; may name {class} and {points}
 * @param columns from left to right
 * @param reviewedColumns the same once a review is signed
 * @param total label of the last row
 * @param grade what stands beside the total; names {grade}
 */
public record IndicatorLayout(
        String stub,
        String classLabel,
        List<Column> columns,
        List<Column> reviewedColumns,
        String total,
        String grade) {

    /** What a column of the indicators holds. */
    public enum Field {
        /** The label beside all indicators. */
        STUB(false),
        CLASS(false),
        SUBCLASS(false),
        NAME(false),
        /** The target as it was written. */
        TARGET(false),
        /** ≥, ≤, ＝ of the target, as it was written; or 定性. */
        OPERATOR(true),
        /** The target's number; or its words. */
        VALUE(false),
        /** The target's unit. */
        UNIT(true),
        ACTUAL(false),
        WEIGHT(true),
        SCORE(true),
        REVIEW_SCORE(true),
        /** 偏离度: (self score − review score) ÷ self score. */
        DEVIATION(true),
        /** Why a line was given another score. */
        REVIEW_REASON(false),
        EXPLANATION(false);

        private final boolean figure;

        Field(boolean figure) {
            this.figure = figure;
        }

        /** Whether it is set in the middle. */
        public boolean figure() {
            return figure;
        }
    }

    /**
     * @param width in tenths of a millimetre
     * @param group a heading above this and its neighbours of the same group; null for none
     */
    public record Column(Field field, String heading, int width, String group) {
        public Column {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(heading, "heading");
        }
    }

    public IndicatorLayout {
        Objects.requireNonNull(classLabel, "classLabel");
        columns = List.copyOf(columns);
        reviewedColumns = List.copyOf(reviewedColumns);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
    }

    /** The columns of a table with or without a review. */
    public List<Column> columns(boolean reviewed) {
        return reviewed ? reviewedColumns : columns;
    }

    /** How many rows the heading takes: two where headings are grouped. */
    public int headingRows(boolean reviewed) {
        return columns(reviewed).stream().anyMatch(column -> column.group() != null) ? 2 : 1;
    }

    /** The column of a field; -1 where there is none. */
    public int place(Field field, boolean reviewed) {
        return columns(reviewed).stream().map(Column::field).toList().indexOf(field);
    }
}
