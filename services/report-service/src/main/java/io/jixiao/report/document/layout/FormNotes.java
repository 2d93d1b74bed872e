package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.GradeBand;
import io.jixiao.report.document.model.Review;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The notes (备注) under the scored table: the execution formula, the grade bands of the rule set that scored, why it caps the total, and what the reviewer said. */
public final class FormNotes {

    private FormNotes() {}

    /** One entry for each numbered note. */
    public static List<String> of(EvaluationForm form) {
        List<String> notes = new ArrayList<>();
        notes.add("“执行率”＝“全年执行数”／“全年预算数”。");
        if (!form.gradeBands().isEmpty()) {
            notes.add(bands(form.gradeBands()));
        }
        if (form.total().cap() != null) {
            notes.add(form.total().cap().zh());
        }
        if (form.review() != null) {
            notes.addAll(review(form.review()));
        }
        return notes;
    }

    /** What the reviewer said: the opinion, and why a line was given another score. */
    private static List<String> review(Review review) {
        List<String> sentences = new ArrayList<>();
        if (review.opinion() != null) {
            sentences.add("复核意见：" + review.opinion());
        }
        review.lines().stream()
                .filter(Review.Line::differs)
                .map(line -> "复核改分：" + line.name() + "，自评" + PrintedNumbers.score(line.selfScore()) + "，复核"
                        + PrintedNumbers.points(line.reviewScore())
                        + (line.reason() == null ? "。" : "，理由：" + line.reason()))
                .forEach(sentences::add);
        return sentences;
    }

    private static String bands(List<GradeBand> bands) {
        List<String> sentences = new ArrayList<>();
        for (GradeBand band : bands) {
            sentences.add(interval(band, band == bands.getFirst()) + "为"
                    + band.grade().label().zh());
        }
        String full = PrintedNumbers.points(bands.getFirst().to());
        return "总分设置为" + full + "分，等级划分为：" + String.join("，", sentences) + "。";
    }

    private static String interval(GradeBand band, boolean best) {
        String to = PrintedNumbers.points(band.to()) + "分";
        if (best) {
            to += "（含）";
        }
        return band.from().compareTo(BigDecimal.ZERO) == 0
                ? to + "以下"
                : PrintedNumbers.points(band.from()) + "分（含）—" + to;
    }
}
