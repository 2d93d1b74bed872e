package io.jixiao.report.document.template;

import io.jixiao.report.document.model.FundSource;
import java.util.List;
import java.util.Objects;

/**
 * The funds block.
 *
 * @param label beside it, e.g. 资金情况 ({money})
 * @param labelColumns how many columns the label covers
 * @param columns from left to right; together with the label as many as the table has
 * @param reviewedColumns the same once a review is signed
 * @param rows every fund source, in printed order
 * @param unscored what stands for weight, rate and score in rows that are not scored
 */
public record FundsLayout(
        String label,
        int labelColumns,
        List<FundColumn> columns,
        List<FundColumn> reviewedColumns,
        List<FundLabel> rows,
        String unscored) {

    /** What a column of the funds block holds. */
    public enum FundField {
        SOURCE,
        OPENING,
        ADJUSTED,
        EXECUTED,
        WEIGHT,
        RATE,
        SCORE,
        REVIEW_SCORE,
        EXPLANATION
    }

    /**
     * @param columns how many columns of the table it covers
     */
    public record FundColumn(FundField field, String heading, int columns) {
        public FundColumn {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(heading, "heading");
        }
    }

    /** A row's name. */
    public record FundLabel(FundSource source, String label) {}

    public FundsLayout {
        Objects.requireNonNull(label, "label");
        columns = List.copyOf(columns);
        reviewedColumns = List.copyOf(reviewedColumns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(unscored, "unscored");
    }

    /** The columns of a table with or without a review. */
    public List<FundColumn> columns(boolean reviewed) {
        return reviewed ? reviewedColumns : columns;
    }

    /** The table's column that a field begins in; -1 where there is none. */
    public int place(FundField field, boolean reviewed) {
        int place = labelColumns;
        for (FundColumn column : columns(reviewed)) {
            if (column.field() == field) {
                return place;
            }
            place += column.columns();
        }
        return -1;
    }
}
