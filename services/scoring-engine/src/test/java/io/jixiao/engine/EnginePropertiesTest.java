package io.jixiao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class EnginePropertiesTest {
    private static final RuleSet RULES = RuleSets.shipped("MOF-2020");

    @Property(tries = 500)
    void whatIsScoredLostAndUndecidedIsTheSumOfWeights(
            @ForAll @Size(max = 12) List<@From("lines") Line> lines, @ForAll Mode mode) {
        Score score = Scorer.score(Form.of(lines.toArray(Line[]::new)).evaluation(), RULES, mode);

        BigDecimal parts = score.subtotal().add(score.lost()).add(score.undecidedWeight());
        assertEquals(0, parts.compareTo(score.totalWeight()));
        assertEquals(score.total() == null, score.undecidedWeight().signum() > 0);
    }

    @Property(tries = 500)
    void aScoreLiesBetweenNothingAndTheWeight(@ForAll("lines") Line line, @ForAll Mode mode) {
        LineScore scored =
                Scorer.score(Form.of(line).evaluation(), RULES, mode).lines().getFirst();

        assertTrue(scored.score() == null
                || scored.score().signum() >= 0 && scored.score().compareTo(scored.weight()) <= 0);
    }

    @Property(tries = 300)
    void theSameInputGivesTheSameOutput(@ForAll @Size(max = 6) List<@From("lines") Line> lines) {
        Form form = Form.of(lines.toArray(Line[]::new));

        assertEquals(form.score(), form.score());
    }

    @Property(tries = 500)
    void moreIsNeverWorthLessWhereHigherIsBetter(
            @ForAll @IntRange(min = 1, max = 9999) int target,
            @ForAll @IntRange(max = 20000) int less,
            @ForAll @IntRange(max = 20000) int more) {
        BigDecimal lower = points("≥" + target + "件", Math.min(less, more) + "件");
        BigDecimal higher = points("≥" + target + "件", Math.max(less, more) + "件");

        assertTrue(lower.compareTo(higher) <= 0);
    }

    @Property(tries = 500)
    void moreIsNeverWorthMoreWhereLowerIsBetter(
            @ForAll @IntRange(max = 9999) int target,
            @ForAll @IntRange(max = 20000) int less,
            @ForAll @IntRange(max = 20000) int more) {
        BigDecimal lower = points("≤" + target + "件", Math.min(less, more) + "件");
        BigDecimal higher = points("≤" + target + "件", Math.max(less, more) + "件");

        assertTrue(lower.compareTo(higher) >= 0);
    }

    @Property(tries = 2000)
    void noTextMakesTheReaderThrowOrLoseIt(@ForAll("texts") String text) {
        Reading reading = new CellReader(2021, RULES.lexicon().empty()).read(text);

        assertEquals(text, reading.text());
    }

    @Property(tries = 500)
    void everyWordForAComparisonIsTheSameComparison(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal number,
            @ForAll("atLeast") String words,
            @ForAll("units") String unit) {
        Reading.Number reading = (Reading.Number) new CellReader(2021, List.of())
                .read(words.replace("1", number.toPlainString()).replace("件", unit));

        assertEquals(Operator.GE, reading.operator());
        assertEquals(number, reading.value());
        assertEquals(unit, reading.unit());
    }

    @Property(tries = 500)
    void aNumberIsReadAsItWasWritten(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(4) BigDecimal number, @ForAll("units") String unit) {
        Reading.Number reading =
                (Reading.Number) new CellReader(2021, List.of()).read("≥" + number.toPlainString() + unit);

        assertEquals(number, reading.value());
        assertEquals(unit, reading.unit());
    }

    private static BigDecimal points(String target, String actual) {
        return Form.of(Line.of("件数", target, actual)).line("件数").score();
    }

    @Provide
    Arbitrary<String> atLeast() {
        return Arbitraries.of(
                "≥1件",
                "不少于1件",
                "不得低于1件",
                "不应少于1件",
                "至少1件",
                "1件以上",
                "1件（含）以上",
                "1件及以上",
                "1件（含1件）以上",
                "大于等于1件",
                "达到或超过1件",
                "最低1件",
                "≧ 1 件",
                "达到1件以上",
                "完成量不低于1件",
                "「≥1件」");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("件", "%", "‰", "万元", "人次", "平方米", "万平方米", "百分点", "公里", "元/人");
    }

    /** Cells as people write them, and anything else. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "≥", "<", "=", "±", "-", "~", "至", "不低于", "以上", "（含）", "12", "3.5", "1,200", "0", "%", "‰",
                        "万元", "件", "年", "月", "日", "2021", "底前", "二十", "百分之", "是", "完成", "“", "，", "余", "第", "/",
                        "PM2.5", "不应低于", "由", "提高到", "¥", "+", "百分百", "零事故", "三至", "和", "之间", "上半年", "次年", "（", "含",
                        "）", "最高", "前", "1/3", "個")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().ofMaxLength(600));
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<String> measured = Combinators.combine(
                        Arbitraries.of("≥", "≤", ">", "=", "", "不超过", "下降", "-"),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of("件", "%", "万元", "", "分钟", "百分点"))
                .as((operator, number, unit) -> operator + number + unit);
        Arbitrary<String> cells = Arbitraries.oneOf(measured, measured, texts());
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("100"))
                .ofScale(3);
        Arbitrary<Attainment> attainments = Arbitraries.of(Attainment.class).injectNull(0.5);
        Arbitrary<BigDecimal> shares = Arbitraries.bigDecimals()
                .between(new BigDecimal("-5"), new BigDecimal("120"))
                .ofScale(1)
                .injectNull(0.5);
        return Combinators.combine(Arbitraries.of("件数", "投诉", "增长率", ""), cells, cells, weights, attainments, shares)
                .as((name, target, actual, weight, attainment, share) -> Line.of(name, target, actual)
                        .weighing(weight.toPlainString())
                        .judged(attainment, share == null ? null : share.toPlainString(), "核实")
                        .declaring("7"));
    }
}
