package io.jixiao.scoring.library;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.reading.Reading;
import io.jixiao.platform.web.problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Whether an indicator is fit for the library: its example target is a number, range, date or 是 that is read without doubt,
 * and a table that takes it over has nothing that a reviewer would object to.
 */
final class LibraryCheck {

    private static final BigDecimal SOME_WEIGHT = BigDecimal.TEN;
    /** Tiers must add up to the weight of a line, which the library does not know. */
    private static final Set<MethodKind> METHODS = EnumSet.of(
            MethodKind.HIGHER,
            MethodKind.LOWER,
            MethodKind.STRICT_EQUAL,
            MethodKind.ALL_OR_NOTHING,
            MethodKind.STEP,
            MethodKind.PASS_THRESHOLD);

    private LibraryCheck() {}

    /** What stands against it under the rule set, each at its field; empty where nothing does. */
    static List<FieldError> flaws(LibraryIndicator indicator, RuleSet rules, int fiscalYear) {
        if (LibraryLine.classOf(indicator, rules).isEmpty()) {
            return List.of(new FieldError(
                    "/indicatorSubclass", "OF_CLASS", "评分办法没有这个二级指标", "The rule set has no such subclass"));
        }
        if (indicator.method() != null && !METHODS.contains(indicator.method().kind())) {
            return List.of(new FieldError(
                    "/method/kind", "METHOD", "可选的评分方法：" + METHODS, "The methods to choose from: " + METHODS));
        }
        List<FieldError> flaws = new ArrayList<>();
        Score score = score(indicator, rules, fiscalYear);
        LineScore line = score.lines().getFirst();
        readable(indicator, line.target(), flaws);
        if (line.target() instanceof Reading.Measurable && line.score() == null) {
            flaws.add(new FieldError("/method", "METHOD", "评分方法的参数不全", "The method lacks a parameter"));
        }
        Direction direction =
                line.target() instanceof Reading.Number ? line.trace().direction() : null;
        if (line.score() != null && !Objects.equals(indicator.direction(), direction)) {
            flaws.add(new FieldError(
                    "/direction",
                    "AS_TARGET",
                    "应与年度指标值一致：" + (direction == null ? "不填" : direction),
                    "Must be as the target says: " + (direction == null ? "absent" : direction)));
        }
        score.findings().stream()
                .filter(finding -> finding.lineId() != null)
                .filter(finding -> finding.code() != FindingCode.STRICT_BOUNDARY)
                .filter(finding -> finding.code() != FindingCode.JUDGEMENT_NEEDED)
                .filter(finding -> finding.code() != FindingCode.ACTUAL_MISSING)
                .forEach(finding -> flaws.add(flaw(finding)));
        return flaws;
    }

    private static Score score(LibraryIndicator indicator, RuleSet rules, int fiscalYear) {
        Evaluation table = new Evaluation(
                SubjectKind.DEPARTMENT,
                fiscalYear,
                null,
                null,
                List.of(LibraryLine.withTargetMet(indicator, rules, fiscalYear, SOME_WEIGHT)),
                null,
                null);
        return Scorer.score(table, rules, Mode.EVALUATION);
    }

    private static void readable(LibraryIndicator indicator, Reading target, List<FieldError> flaws) {
        String unit = target instanceof Reading.Quantity quantity ? quantity.unit() : null;
        if (!(target instanceof Reading.Measurable) || !target.uncertainties().isEmpty()) {
            flaws.add(new FieldError(
                    "/target",
                    "MEASURABLE",
                    "应为可衡量的数值、区间、完成时限（写明年份，可用 {fiscalYear}）或“是”",
                    "Must be a number, a range, a date with its year ({fiscalYear} may stand for it) or 是"));
        } else if (!Objects.equals(indicator.unit(), unit)) {
            flaws.add(new FieldError(
                    "/unit",
                    "AS_TARGET",
                    "应与年度指标值的计量单位一致：" + (unit == null ? "不填" : unit),
                    "Must be the target's unit: " + (unit == null ? "absent" : unit)));
        }
    }

    private static FieldError flaw(Finding finding) {
        String pointer = switch (finding.cell()) {
            case NAME -> "/name";
            case CLASS -> "/indicatorSubclass";
            default -> "/target";
        };
        return new FieldError(
                pointer,
                finding.code().name(),
                Sentences.of(finding, Locale.SIMPLIFIED_CHINESE),
                Sentences.of(finding, Locale.ENGLISH));
    }
}
