package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.GradeBand;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.template.Note;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes (备注) under the scored table: those of the template, the grade bands of the rule set that scored, what the reviewer
 * said; and, whatever the template, why the rule set caps the total.
 */
public final class FormNotes {

    private FormNotes() {}

    /** One entry for each numbered note. */
    public static List<String> of(ReportModel model) {
        TemplateText text = TemplateText.of(model);
        List<String> notes = new ArrayList<>();
        for (Note note : TemplateOf.report(model).notes()) {
            if (note.content() == null) {
                notes.add(text.filled(note.text()));
            } else {
                notes.addAll(content(note.content(), model.form()));
            }
        }
        if (model.form().total().cap() != null) {
            notes.add(model.form().total().cap().zh());
        }
        return notes;
    }

    private static List<String> content(Note.Content content, EvaluationForm form) {
        return switch (content) {
            case GRADE_BANDS -> form.gradeBands().isEmpty() ? List.of() : List.of(bands(form.gradeBands()));
            case REVIEW -> form.review() == null ? List.of() : review(form.review());
        };
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
