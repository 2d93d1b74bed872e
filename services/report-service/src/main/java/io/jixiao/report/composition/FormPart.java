package io.jixiao.report.composition;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.Grade;
import io.jixiao.report.document.model.GradeBand;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import io.jixiao.report.sources.ReviewSource;
import io.jixiao.report.sources.RuleSetSource;
import io.jixiao.report.sources.ScoreSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scored table (自评表): every class and subclass of the rule set keeps its place, also where it has no line. */
final class FormPart {

    private static final BigDecimal FULL = new BigDecimal("100");

    private FormPart() {}

    static EvaluationForm of(ScoreSource source, RuleSetSource rules, ReviewSource review) {
        ScoreSource.Score score = source.score();
        ScoreSource.Execution execution = score.execution();
        return new EvaluationForm(
                new AnnualGoal(
                        source.annualGoal().expected(),
                        source.annualGoal().actual() == null
                                ? ""
                                : source.annualGoal().actual()),
                new ExecutionLine(
                        execution.weight(), execution.rate(), execution.score(), execution.deviationExplanation()),
                rules.classes().stream()
                        .map(each -> indicatorClass(each, score.lines()))
                        .toList(),
                new FormTotal(
                        score.totalWeight(),
                        score.total(),
                        score.subtotal(),
                        score.undecidedWeight(),
                        score.grade() == null ? null : grade(score.grade(), rules),
                        cap(score.cap())),
                gradeBands(rules),
                ReviewPart.of(review, rules));
    }

    private static LocalizedText cap(ScoreSource.Cap cap) {
        return cap == null
                ? null
                : new LocalizedText(cap.sentence().zh(), cap.sentence().en());
    }

    private static IndicatorClass indicatorClass(RuleSetSource.ClassSource rule, List<ScoreSource.Line> lines) {
        List<ScoreSource.Line> own = lines.stream()
                .filter(line -> line.indicatorClass().equals(rule.indicatorClass()))
                .toList();
        BigDecimal points = own.stream().map(ScoreSource.Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new IndicatorClass(
                rule.name(),
                points,
                rule.subclasses().stream()
                        .map(subclass -> new IndicatorSubclass(
                                subclass.name(),
                                own.stream()
                                        .filter(line -> line.indicatorSubclass().equals(subclass.indicatorSubclass()))
                                        .map(FormPart::line)
                                        .toList()))
                        .toList());
    }

    private static IndicatorLine line(ScoreSource.Line line) {
        return new IndicatorLine(
                line.id(),
                line.name(),
                line.target().text(),
                line.actual() == null ? null : line.actual().text(),
                line.weight(),
                line.score(),
                line.deviationExplanation());
    }

    /** Half-open intervals from the top: each ends where the better one begins, the best at the full score. */
    private static List<GradeBand> gradeBands(RuleSetSource rules) {
        List<GradeBand> bands = new ArrayList<>();
        BigDecimal upper = FULL;
        for (RuleSetSource.GradeSource band : rules.grades()) {
            bands.add(new GradeBand(grade(band), band.from(), upper));
            upper = band.from();
        }
        return bands;
    }

    static Grade grade(String code, RuleSetSource rules) {
        return rules.grades().stream()
                .filter(band -> band.grade().equals(code))
                .findFirst()
                .map(FormPart::grade)
                .orElseThrow(() -> new IllegalArgumentException("the rule set has no grade " + code));
    }

    private static Grade grade(RuleSetSource.GradeSource band) {
        String english = band.grade().charAt(0) + band.grade().substring(1).toLowerCase(Locale.ROOT);
        return new Grade(band.grade(), new LocalizedText(band.name(), english));
    }
}
