package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.FIGURE;
import static io.jixiao.report.document.layout.FormCell.Kind.LABEL;

import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.template.IndicatorLayout;
import io.jixiao.report.document.template.IndicatorLayout.Column;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import java.util.ArrayList;
import java.util.List;

/** The row of the sums: its label reaches to the weights, and the grade stands where a line's deviation is explained. */
final class TotalRow {
    private final FormTotal total;
    private final Review review;
    private final IndicatorLayout layout;
    private final List<Column> columns;

    TotalRow(ReportModel model, IndicatorLayout layout, List<Column> columns) {
        this.total = model.form().total();
        this.review = model.form().review();
        this.layout = layout;
        this.columns = columns;
    }

    List<FormCell> cells() {
        int weight = columns.stream().map(Column::field).toList().indexOf(Field.WEIGHT);
        List<FormCell> cells = new ArrayList<>();
        cells.add(FormCell.of(LABEL, label()).wide(weight));
        columns.stream()
                .skip(weight)
                .map(column -> FormCell.of(FIGURE, text(column.field())))
                .forEach(cells::add);
        return cells;
    }

    private String label() {
        return total.total() == null ? "小计（总分未定，待定" + PrintedNumbers.points(total.undecided()) + "分）" : layout.total();
    }

    private String text(Field field) {
        return switch (field) {
            case WEIGHT -> PrintedNumbers.points(total.weight());
            case SCORE -> PrintedNumbers.points(total.total() == null ? total.subtotal() : total.total());
            case REVIEW_SCORE -> PrintedNumbers.points(review == null ? null : review.total());
            case DEVIATION -> LineCells.deviation(total.total(), review == null ? null : review.total());
            case EXPLANATION -> grade();
            default -> "";
        };
    }

    private String grade() {
        String self = total.grade() == null ? "未定" : total.grade().label().zh();
        String reviewed = review == null || review.grade() == null
                ? ""
                : "\n（复核：" + review.grade().label().zh() + "）";
        return layout.grade().replace("{grade}", self) + reviewed;
    }
}
