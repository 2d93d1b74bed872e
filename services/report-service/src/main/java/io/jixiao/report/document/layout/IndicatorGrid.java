package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.CORNER;
import static io.jixiao.report.document.layout.FormCell.Kind.FIGURE;
import static io.jixiao.report.document.layout.FormCell.Kind.HEADING;
import static io.jixiao.report.document.layout.FormCell.Kind.LABEL;
import static io.jixiao.report.document.layout.FormCell.Kind.STUB;
import static io.jixiao.report.document.layout.FormCell.Kind.TEXT;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import io.jixiao.report.document.model.Review;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lower part of the scored table: the indicators by class, and the total. An empty second-level class keeps its row. */
public final class IndicatorGrid {
    private static final List<String> HEADINGS =
            List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
    private static final List<String> REVIEWED_HEADINGS =
            List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分", "复核得分", "偏差原因分析及改进措施");

    private final Review review;

    private IndicatorGrid(Review review) {
        this.review = review;
    }

    /** The rows as the official form has them, the total last. */
    public static FormGrid of(EvaluationForm form) {
        return new IndicatorGrid(form.review()).grid(form);
    }

    private FormGrid grid(EvaluationForm form) {
        List<List<FormCell>> rows = new ArrayList<>();
        form.classes().forEach(each -> rows.addAll(classRows(each)));
        if (!rows.isEmpty()) {
            rows.getFirst().addFirst(FormCell.of(STUB, "绩效指标").high(rows.size()));
        }
        rows.add(total(form.total()));
        return new FormGrid(
                "绩效指标和得分",
                FormGrid.widths(form),
                List.of(header()),
                rows.stream().map(FormRow::new).toList());
    }

    private FormRow header() {
        List<String> headings = review == null ? HEADINGS : REVIEWED_HEADINGS;
        return new FormRow(Stream.concat(
                        Stream.of(FormCell.of(CORNER, "")), headings.stream().map(text -> FormCell.of(HEADING, text)))
                .toList());
    }

    private List<List<FormCell>> classRows(IndicatorClass indicatorClass) {
        List<List<FormCell>> rows = new ArrayList<>();
        List<IndicatorSubclass> subclasses = indicatorClass.subclasses().isEmpty()
                ? List.of(new IndicatorSubclass("", List.of()))
                : indicatorClass.subclasses();
        subclasses.forEach(each -> rows.addAll(subclassRows(each)));
        String label = indicatorClass.name() + "\n(" + PrintedNumbers.points(indicatorClass.points()) + "分)";
        rows.getFirst().addFirst(FormCell.of(LABEL, label).high(rows.size()));
        return rows;
    }

    private List<List<FormCell>> subclassRows(IndicatorSubclass subclass) {
        List<List<FormCell>> rows = new ArrayList<>();
        subclass.lines().forEach(line -> rows.add(lineCells(line)));
        if (rows.isEmpty()) {
            rows.add(emptyCells());
        }
        rows.getFirst().addFirst(FormCell.of(LABEL, subclass.name()).high(rows.size()));
        return rows;
    }

    private List<FormCell> lineCells(IndicatorLine line) {
        List<FormCell> cells = new ArrayList<>(List.of(
                FormCell.of(TEXT, line.name()),
                FormCell.of(TEXT, line.target()),
                FormCell.of(TEXT, line.actual()),
                FormCell.of(FIGURE, PrintedNumbers.points(line.weight())),
                FormCell.of(FIGURE, PrintedNumbers.score(line.score())),
                FormCell.of(TEXT, line.deviationExplanation())));
        return withReview(
                cells,
                review == null
                        ? null
                        : review.of(line.lineId()).map(Review.Line::reviewScore).orElse(null));
    }

    private List<FormCell> emptyCells() {
        FormCell words = FormCell.of(TEXT, "");
        FormCell figure = FormCell.of(FIGURE, "");
        return withReview(new ArrayList<>(List.of(words, words, words, figure, figure, words)), null);
    }

    /** The review score stands beside the self score, before the explanation. */
    private List<FormCell> withReview(List<FormCell> cells, BigDecimal reviewScore) {
        if (review != null) {
            cells.add(cells.size() - 1, FormCell.of(FIGURE, PrintedNumbers.points(reviewScore)));
        }
        return cells;
    }

    private List<FormCell> total(FormTotal total) {
        boolean undecided = total.total() == null;
        String score = PrintedNumbers.points(undecided ? total.subtotal() : total.total());
        String undecidedWeight = "待定" + PrintedNumbers.points(total.undecided()) + "分";
        String grade = total.grade() == null ? "未定" : total.grade().label().zh();
        List<FormCell> cells = new ArrayList<>(List.of(
                FormCell.of(LABEL, undecided ? "小计（总分未定，" + undecidedWeight + "）" : "总分")
                        .wide(6),
                FormCell.of(FIGURE, PrintedNumbers.points(total.weight())),
                FormCell.of(FIGURE, score),
                FormCell.of(FIGURE, "等级：" + grade + reviewGrade())));
        return withReview(cells, review == null ? null : review.total());
    }

    private String reviewGrade() {
        return review == null || review.grade() == null
                ? ""
                : "\n（复核：" + review.grade().label().zh() + "）";
    }
}
