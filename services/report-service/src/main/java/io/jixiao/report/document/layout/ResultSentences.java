package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The result in sentences: total and grade, then the points of execution and of each class. */
final class ResultSentences {
    private ResultSentences() {}

    static List<String> of(EvaluationForm form) {
        List<String> classes = new ArrayList<>();
        classes.add(points("预算执行率", form.execution().weight(), form.execution().score()));
        for (IndicatorClass each : form.classes()) {
            List<IndicatorLine> lines = each.subclasses().stream()
                    .flatMap(subclass -> subclass.lines().stream())
                    .toList();
            if (!lines.isEmpty()) {
                classes.add(points(each.name(), each.points(), sum(lines)));
            }
        }
        return List.of(total(form.total()), "其中：" + String.join("；", classes) + "。");
    }

    private static String total(FormTotal total) {
        if (total.total() == null) {
            return "自评总分未定，已得" + PrintedNumbers.points(total.subtotal()) + "分，待定"
                    + PrintedNumbers.points(total.undecided()) + "分。";
        }
        String grade = total.grade() == null ? "未定" : total.grade().label().zh();
        return "自评总分" + PrintedNumbers.points(total.total()) + "分，等级为" + grade + "。";
    }

    private static String points(String name, BigDecimal weight, BigDecimal score) {
        String scored = score == null ? "未定" : "得" + PrintedNumbers.points(score) + "分";
        return name + PrintedNumbers.points(weight) + "分，" + scored;
    }

    /** Null where a line is undecided. */
    private static BigDecimal sum(List<IndicatorLine> lines) {
        return lines.stream().anyMatch(line -> line.score() == null)
                ? null
                : lines.stream().map(IndicatorLine::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
