package io.jixiao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.rules.CappedRules;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Score;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What always holds, also where totals are capped and lines lose flat points. */
class CappedPropertiesTest {
    private static final RuleSet CAPPED = CappedRules.CAPPED;

    @Property(tries = 500)
    void whatIsScoredLostAndUndecidedIsTheSumOfWeights(
            @ForAll @Size(max = 12) List<@From("lines") Line> lines,
            @ForAll @IntRange(max = 120) int percent,
            @ForAll Mode mode) {
        Score score = score(lines, percent, mode);

        BigDecimal parts = score.subtotal().add(score.lost()).add(score.undecidedWeight());
        assertEquals(0, parts.compareTo(score.totalWeight()));
        assertTrue(score.lost().signum() >= 0);
    }

    @Property(tries = 500)
    void noTotalIsAboveItsCapAndTheGradeIsThatOfTheTotal(
            @ForAll @Size(max = 12) List<@From("lines") Line> lines, @ForAll @IntRange(max = 120) int percent) {
        Score score = score(lines, percent, Mode.EVALUATION);

        int limit = percent < 50 ? 59 : percent < 60 ? 69 : percent < 70 ? 79 : percent < 80 ? 89 : 10_000;
        assertTrue(score.subtotal().compareTo(BigDecimal.valueOf(limit)) <= 0);
        assertEquals(percent >= 80, score.cap() == null);
        assertTrue(score.grade() == null || score.grade() == GradeBand.of(score.total(), CAPPED.grades()));
    }

    @Property(tries = 500)
    void whatTheCapTakesIsWhatTheLinesEarnedMore(
            @ForAll @Size(max = 12) List<@From("lines") Line> lines, @ForAll @IntRange(max = 79) int percent) {
        Score score = score(lines, percent, Mode.EVALUATION);

        BigDecimal earned = score.lines().stream()
                .map(line -> line.score() == null ? BigDecimal.ZERO : line.score())
                .reduce(score.execution().score(), BigDecimal::add);
        assertEquals(0, earned.compareTo(score.cap().sum()));
        assertEquals(0, earned.subtract(score.cap().lost()).compareTo(score.subtotal()));
    }

    @Property(tries = 300)
    void whoSpendsMoreOfTheBudgetNeverLosesByIt(
            @ForAll @Size(min = 1, max = 8) List<@From("lines") Line> lines,
            @ForAll @IntRange(max = 120) int less,
            @ForAll @IntRange(max = 120) int more) {
        Score lower = score(lines, Math.min(less, more), Mode.EVALUATION);
        Score higher = score(lines, Math.max(less, more), Mode.EVALUATION);

        assertTrue(lower.subtotal().compareTo(higher.subtotal()) <= 0);
    }

    private static Score score(List<Line> lines, int percent, Mode mode) {
        Form form = Form.of(lines.toArray(Line[]::new)).money(FundRow.TOTAL, "100", "100", String.valueOf(percent));
        return Scorer.score(form.evaluation(), CAPPED, mode);
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<String> targets = Arbitraries.of("≥100件", "≤100件", "100件", "=100件", "", "整洁", "80件-90件");
        Arbitrary<String> actuals = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 300).map(count -> count + "件"), Arbitraries.of("", "整洁"));
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal(60))
                .ofScale(1);
        return Combinators.combine(targets, actuals, weights)
                .as((target, actual, weight) -> Line.of("件数", target, actual)
                        .weighing(weight.toPlainString())
                        .declaring("7"));
    }
}
