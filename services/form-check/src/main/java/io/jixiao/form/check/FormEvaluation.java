package io.jixiao.form.check;

import io.jixiao.engine.evaluation.AnnualGoal;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Declared;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.ReviewedScore;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.ClassNames;
import io.jixiao.form.Form;
import io.jixiao.form.Form.DeclaredResult;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.reading.Simplified;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form in the engine's terms: money in yuan, classes by name, words in simplified characters. Cells stay as written. */
public final class FormEvaluation {
    private static final Map<String, ExpenditureKind> KINDS =
            Stream.of(ExpenditureKind.values()).collect(Collectors.toMap(ExpenditureKind::name, Function.identity()));

    private static final HeadingWords ATTAINMENTS = HeadingWords.of("attainment");

    private FormEvaluation() {}

    /**
     * The evaluation a form states.
     *
     * @param ordinaryYear the fiscal year of a form that names none
     */
    public static Evaluation of(Form form, int ordinaryYear) {
        MoneyUnit unit = form.moneyUnit() == null ? MoneyUnit.WAN_YUAN : form.moneyUnit();
        ClassPoints points = ClassPoints.of(form);
        Evaluation stated = new Evaluation(
                form.kind() == null ? SubjectKind.PROJECT : form.kind(),
                form.fiscalYear() == null ? ordinaryYear : form.fiscalYear(),
                funds(form, unit),
                execution(form.execution()),
                IntStream.range(0, form.indicators().size())
                        .mapToObj(i -> indicator(
                                id(form, i),
                                form.indicators().get(i),
                                points.weights().get(i)))
                        .toList(),
                declared(form.declared()),
                simplified(OwnNames.toldAsOwn(form.prose(), form)));
        Evaluation aiming = stated.sharing(points.shared()).aiming(goal(form.annualGoal()));
        return form.fiscalYear() == null ? aiming.ofAnAssumedYear() : aiming;
    }

    private static @Nullable AnnualGoal goal(Form.@Nullable AnnualGoal written) {
        return written == null ? null : new AnnualGoal(simplified(written.expected()), simplified(written.actual()));
    }

    /** The line's own id, or else its place in the table, from 1. */
    static String id(Form form, int place) {
        String id = form.indicators().get(place).id();
        return id == null ? String.valueOf(place + 1) : id;
    }

    private static Funds funds(Form form, MoneyUnit unit) {
        FundRows rows = new FundRows();
        Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
        for (FundLine line : form.funds()) {
            String meaning =
                    FundRows.meaning(line.row() == null ? "" : line.row()).orElse("");
            rows.add(meaning, line);
            ExpenditureKind kind = KINDS.get(meaning);
            if (kind != null && line.executedAmount() != null) {
                expenditure.put(kind, unit.inYuan(line.executedAmount()));
            }
        }
        form.expenditure().forEach((of, amount) -> expenditure.put(of, unit.inYuan(amount)));
        Map<FundRow, FundFigures> figures = new EnumMap<>(FundRow.class);
        rows.byRow().forEach((row, line) -> figures.put(row, figures(line, unit)));
        return new Funds(figures, unit.inYuan(form.adjustment()), expenditure, printedPlace(form, unit));
    }

    private static FundFigures figures(FundLine line, MoneyUnit unit) {
        return new FundFigures(
                unit.inYuan(line.openingBudget()),
                unit.inYuan(line.adjustedBudget()),
                unit.inYuan(line.executedAmount()));
    }

    /** The last decimal place that any figure of the block is printed with. */
    private static BigDecimal printedPlace(Form form, MoneyUnit unit) {
        List<BigDecimal> figures = new ArrayList<>(form.expenditure().values());
        figures.add(form.adjustment());
        for (FundLine line : form.funds()) {
            Collections.addAll(figures, line.openingBudget(), line.adjustedBudget(), line.executedAmount());
        }
        figures.removeIf(Objects::isNull);
        int places = figures.isEmpty() ? 2 : 0;
        for (BigDecimal figure : figures) {
            places = Math.max(places, figure.scale());
        }
        return MoneyUnit.YUAN.from(unit, BigDecimal.ONE.movePointLeft(places));
    }

    private static Execution execution(@Nullable ExecutionLine line) {
        return line == null
                ? Execution.UNDECLARED
                : new Execution(
                        line.weight(),
                        simplified(line.deviationExplanation()),
                        line.declaredRate(),
                        line.declaredScore(),
                        null,
                        null);
    }

    private static Indicator indicator(String id, IndicatorLine line, @Nullable BigDecimal weight) {
        IndicatorSubclass subclass = ClassNames.subclassOf(line.subclass());
        return Indicator.named(line.name() == null ? "" : Simplified.of(line.name()))
                .id(id)
                .in(ClassNames.classOf(line.indicatorClass(), subclass), subclass)
                .target(line.target())
                .actual(line.actual())
                .unit(simplified(line.unit()))
                .direction(line.direction())
                .weight(weight)
                .judged(
                        line.attainment() == null ? attainment(line.actual()) : line.attainment(),
                        line.share(),
                        line.judgementReason())
                .deviationExplanation(simplified(line.deviationExplanation()))
                .declaredScore(line.declaredScore())
                .review(review(line))
                .build();
    }

    /** On a form that has one column for remarks, what stands in it beside a review score is the reviewer's. */
    private static @Nullable ReviewedScore review(IndicatorLine line) {
        String remark = line.reviewRemark() == null ? line.deviationExplanation() : line.reviewRemark();
        return line.reviewScore() == null ? null : new ReviewedScore(line.reviewScore(), simplified(remark));
    }

    /** The official form's three answers for a target that is words (达成预期指标 …); null for any other. */
    private static @Nullable Attainment attainment(@Nullable String actual) {
        return actual == null
                ? null
                : ATTAINMENTS.entry(actual).map(Attainment::valueOf).orElse(null);
    }

    private static Declared declared(@Nullable DeclaredResult result) {
        return result == null ? Declared.NOTHING : new Declared(result.totalWeight(), result.total(), result.grade());
    }

    private static @Nullable String simplified(@Nullable String text) {
        return text == null ? null : Simplified.of(text);
    }
}
