package io.jixiao.scoring.drafting;

import static io.jixiao.engine.evaluation.IndicatorClass.BENEFIT;
import static io.jixiao.engine.evaluation.IndicatorClass.COST;
import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorClass.SATISFACTION;
import static io.jixiao.engine.evaluation.IndicatorSubclass.ECOLOGICAL;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUALITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUANTITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SERVICE_RECIPIENTS;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SOCIAL;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SUSTAINED;
import static io.jixiao.engine.evaluation.IndicatorSubclass.TIMELINESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.scoring.drafting.WeightDistribution.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightDistributionTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "30, 3, '10.00 10.00 10.00'",
        "10, 3, '3.34 3.33 3.33'",
        "30, 4, '7.50 7.50 7.50 7.50'",
        "0.02, 3, '0.01 0.01 0.00'",
        "-5, 2, '0.00 0.00'"
    })
    void pointsAreSharedEvenlyToTheHundredth(String points, int parts, String shares) {
        assertEquals(
                shares,
                String.join(
                        " ",
                        WeightDistribution.evenly(new BigDecimal(points), parts).stream()
                                .map(BigDecimal::toPlainString)
                                .toList()));
    }

    @Test
    void anEmptySubclassLeavesItsPointsToItsSiblings() {
        assertEquals(
                List.of("10.00", "10.00", "10.00"),
                given(
                                "MOF-2020",
                                List.of(),
                                open(BENEFIT, SOCIAL),
                                open(BENEFIT, ECOLOGICAL),
                                open(BENEFIT, SUSTAINED),
                                open(SATISFACTION, SERVICE_RECIPIENTS))
                        .subList(0, 3));
    }

    @Test
    void withoutSatisfactionItsTenPointsGoToBenefit() {
        assertEquals(
                List.of("50.00", "40.00"), given("MOF-2020", List.of(), open(OUTPUT, QUANTITY), open(BENEFIT, SOCIAL)));
    }

    @Test
    void subclassesShareFirstAndThenTheirLines() {
        // 50 by two subclasses is 25; 25 by three lines is 8.34, 8.33, 8.33.
        assertEquals(
                List.of("8.34", "8.33", "25.00", "8.33"),
                given(
                        "MOF-2020",
                        List.of(),
                        open(OUTPUT, QUANTITY),
                        open(OUTPUT, QUANTITY),
                        open(OUTPUT, QUALITY),
                        open(OUTPUT, QUANTITY)));
    }

    @Test
    void whatIsWrittenStaysAndOnlyTheRestIsShared() {
        // 50 − 20 of the table − 12.5 of the draft leaves 17.5 for one line.
        assertEquals(
                List.of("12.5", "17.50"),
                given(
                        "MOF-2020",
                        List.of(line(OUTPUT, QUANTITY, "20")),
                        line(OUTPUT, QUALITY, "12.5"),
                        open(OUTPUT, TIMELINESS)));
    }

    @Test
    void aClassWithoutPointsLeftGivesNone() {
        assertEquals(
                List.of("none", "40.00"),
                given("MOF-2020", List.of(line(OUTPUT, QUANTITY, "50")), open(OUTPUT, QUALITY), open(BENEFIT, SOCIAL)));
    }

    @Test
    void classesThatShareTheirPointsShareThemByTheirSubclasses() {
        assertEquals(
                List.of("20.00", "20.00"),
                given("HUBEI-2020", List.of(), open(BENEFIT, SOCIAL), open(SATISFACTION, SERVICE_RECIPIENTS)));
        assertEquals(
                List.of("45.00", "45.00"),
                given("SICHUAN-2023", List.of(), open(OUTPUT, QUANTITY), open(BENEFIT, SOCIAL)));
    }

    @Test
    void costHasPointsOfItsOwnWhereTheRuleSetSaysSo() {
        assertEquals(List.of("20.00"), given("MOF-2021-COST", List.of(), open(COST, IndicatorSubclass.COST)));
        assertEquals(List.of("none"), given("MOF-2020", List.of(), open(COST, IndicatorSubclass.COST)));
    }

    @Test
    void aFullTableOfAnySizeSumsToOneHundredWithTheExecutionLine() {
        for (int lines = 1; lines <= 25; lines++) {
            Line[] drafted = IntStream.range(0, lines * 3)
                    .mapToObj(i -> i % 3 == 0
                            ? open(OUTPUT, i % 2 == 0 ? QUANTITY : QUALITY)
                            : i % 3 == 1 ? open(BENEFIT, SOCIAL) : open(SATISFACTION, SERVICE_RECIPIENTS))
                    .toArray(Line[]::new);

            BigDecimal sum = given("MOF-2020", List.of(), drafted).stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.TEN, BigDecimal::add);

            assertEquals(new BigDecimal("100.00"), sum, lines + " lines a class");
        }
    }

    private static List<String> given(String ruleSet, List<Line> there, Line... drafted) {
        return WeightDistribution.of(RuleSets.shipped(ruleSet).weights(), there, List.of(drafted)).stream()
                .map(weight -> weight.map(BigDecimal::toPlainString).orElse("none"))
                .toList();
    }

    private static Line open(IndicatorClass indicatorClass, IndicatorSubclass subclass) {
        return new Line(indicatorClass, subclass, null);
    }

    private static Line line(IndicatorClass indicatorClass, IndicatorSubclass subclass, String weight) {
        return new Line(indicatorClass, subclass, new BigDecimal(weight));
    }
}
