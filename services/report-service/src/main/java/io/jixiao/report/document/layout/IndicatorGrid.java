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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lower part of the scored table: the indicators by class, and the total. An empty second-level class keeps its row. */
public final class IndicatorGrid {
    private static final FormRow HEADER = new FormRow(Stream.concat(
                    Stream.of(FormCell.of(CORNER, "")),
                    Stream.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                            .map(text -> FormCell.of(HEADING, text)))
            .toList());

    private IndicatorGrid() {}

    /** The rows as the official form has them, the total last. */
    public static FormGrid of(EvaluationForm form) {
        List<List<FormCell>> rows = new ArrayList<>();
        form.classes().forEach(each -> rows.addAll(classRows(each)));
        if (!rows.isEmpty()) {
            rows.getFirst().addFirst(FormCell.of(STUB, "绩效指标").high(rows.size()));
        }
        rows.add(total(form.total()));
        return new FormGrid(
                "绩效指标和得分", List.of(HEADER), rows.stream().map(FormRow::new).toList());
    }

    private static List<List<FormCell>> classRows(IndicatorClass indicatorClass) {
        List<List<FormCell>> rows = new ArrayList<>();
        List<IndicatorSubclass> subclasses = indicatorClass.subclasses().isEmpty()
                ? List.of(new IndicatorSubclass("", List.of()))
                : indicatorClass.subclasses();
        subclasses.forEach(each -> rows.addAll(subclassRows(each)));
        String label = indicatorClass.name() + "\n(" + Figures.points(indicatorClass.points()) + "分)";
        rows.getFirst().addFirst(FormCell.of(LABEL, label).high(rows.size()));
        return rows;
    }

    private static List<List<FormCell>> subclassRows(IndicatorSubclass subclass) {
        List<List<FormCell>> rows = new ArrayList<>();
        subclass.lines().forEach(line -> rows.add(lineCells(line)));
        if (rows.isEmpty()) {
            rows.add(emptyCells());
        }
        rows.getFirst().addFirst(FormCell.of(LABEL, subclass.name()).high(rows.size()));
        return rows;
    }

    private static List<FormCell> lineCells(IndicatorLine line) {
        return new ArrayList<>(List.of(
                FormCell.of(TEXT, line.name()),
                FormCell.of(TEXT, line.target()),
                FormCell.of(TEXT, line.actual()),
                FormCell.of(FIGURE, Figures.points(line.weight())),
                FormCell.of(FIGURE, Figures.score(line.score())),
                FormCell.of(TEXT, line.deviationExplanation())));
    }

    private static List<FormCell> emptyCells() {
        FormCell words = FormCell.of(TEXT, "");
        FormCell figure = FormCell.of(FIGURE, "");
        return new ArrayList<>(List.of(words, words, words, figure, figure, words));
    }

    private static List<FormCell> total(FormTotal total) {
        boolean undecided = total.total() == null;
        String score = Figures.points(undecided ? total.subtotal() : total.total());
        String undecidedWeight = "待定" + Figures.points(total.undecided()) + "分";
        String grade = total.grade() == null ? "未定" : total.grade().label().zh();
        return List.of(
                FormCell.of(LABEL, undecided ? "小计（总分未定，" + undecidedWeight + "）" : "总分")
                        .wide(6),
                FormCell.of(FIGURE, Figures.points(total.weight())),
                FormCell.of(FIGURE, score),
                FormCell.of(FIGURE, "等级：" + grade));
    }
}
